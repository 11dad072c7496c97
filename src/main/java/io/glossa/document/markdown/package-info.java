/** Markdown, cut by what its parser sees, and written so that an answer means nothing but its words. */
@NullMarked
package io.glossa.document.markdown;

import org.jspecify.annotations.NullMarked;
