/** Keeps what the service knows of Unicode's CLDR in files, and sees to it that they say what ICU says. */
@NullMarked
package io.glossa.cldr;

import org.jspecify.annotations.NullMarked;
