/** XML, cut and written again byte for byte, with what a caller says of its elements. */
@NullMarked
package io.glossa.document.xml;

import org.jspecify.annotations.NullMarked;
