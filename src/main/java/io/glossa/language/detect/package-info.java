/** Finds out which language a text is written in, inside the process: by its script, its letters and its small words. */
@NullMarked
package io.glossa.language.detect;

import org.jspecify.annotations.NullMarked;
