/** Places in a text, and what its characters are. */
@NullMarked
package io.glossa.document.text;

import org.jspecify.annotations.NullMarked;
