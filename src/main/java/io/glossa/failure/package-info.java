/** What can go wrong, as sealed records: the compiler lists every place that has to know. */
@NullMarked
package io.glossa.failure;

import org.jspecify.annotations.NullMarked;
