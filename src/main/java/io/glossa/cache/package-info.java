/** Answers that were paid for and passed their checks, kept so that nobody pays twice. */
@NullMarked
package io.glossa.cache;

import org.jspecify.annotations.NullMarked;
