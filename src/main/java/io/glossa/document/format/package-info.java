/** The door to the formats: cuts a text by the rules of its own. */
@NullMarked
package io.glossa.document.format;

import org.jspecify.annotations.NullMarked;
