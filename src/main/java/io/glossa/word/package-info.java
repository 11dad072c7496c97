/** Word documents (.docx): their paragraphs out as HTML, and translated back into their places. */
@NullMarked
package io.glossa.word;

import org.jspecify.annotations.NullMarked;
