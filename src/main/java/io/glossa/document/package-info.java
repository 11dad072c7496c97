/** A document cut into segments and joined again without loss; masks, and articles freed of page furniture. */
@NullMarked
package io.glossa.document;

import org.jspecify.annotations.NullMarked;
