/** Reads what settings there are, and what they mean, from the sources: for the table of them, and for tests of it. */
@NullMarked
package io.glossa.settings;

import org.jspecify.annotations.NullMarked;
