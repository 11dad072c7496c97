/** The terms whose translation a caller lays down, and how they are found: in a text, and in its translation. */
@NullMarked
package io.glossa.glossary;

import org.jspecify.annotations.NullMarked;
