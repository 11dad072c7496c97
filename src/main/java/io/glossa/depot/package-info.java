/** What is to outlive the process for a while, and is no answer of a model: kept where the cache is. */
@NullMarked
package io.glossa.depot;

import org.jspecify.annotations.NullMarked;
