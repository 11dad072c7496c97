/** Plain text, cut into its paragraphs and lines; and how a very long paragraph is cut, in any format. */
@NullMarked
package io.glossa.document.plain;

import org.jspecify.annotations.NullMarked;
