/** What can translate and summarize: the language-model engine and the offline engine, behind one interface. */
@NullMarked
package io.glossa.engine;

import org.jspecify.annotations.NullMarked;
