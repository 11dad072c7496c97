/** What a text says more than once. */
@NullMarked
package io.glossa.check.repeat;

import org.jspecify.annotations.NullMarked;
