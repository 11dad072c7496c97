/** Whether all of a text is in its translation: its sentences, its end, and what survives a translation. */
@NullMarked
package io.glossa.check.whole;

import org.jspecify.annotations.NullMarked;
