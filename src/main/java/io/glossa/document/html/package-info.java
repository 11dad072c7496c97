/** Pages of HTML, cut and written again, byte for byte but for what is translated. */
@NullMarked
package io.glossa.document.html;

import org.jspecify.annotations.NullMarked;
