/** What must not be translated: where it stands in a text, and the tokens that are sent instead. */
@NullMarked
package io.glossa.document.mask;

import org.jspecify.annotations.NullMarked;
