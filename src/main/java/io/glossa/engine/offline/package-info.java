/** Translation by Apertium's rules and summaries made of a text's own sentences: works without any model or network. */
@NullMarked
package io.glossa.engine.offline;

import org.jspecify.annotations.NullMarked;
