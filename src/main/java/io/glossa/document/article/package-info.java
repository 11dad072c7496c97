/** A page taken as text, freed of the furniture round its story. */
@NullMarked
package io.glossa.document.article;

import org.jspecify.annotations.NullMarked;
