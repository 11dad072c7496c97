/** The quantities of a text in any language and notation, and what two texts have in common of them. */
@NullMarked
package io.glossa.check.number;

import org.jspecify.annotations.NullMarked;
