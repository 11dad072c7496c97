/** A document cut into segments, each masked for a model, and joined again without loss. The rooms below it know the formats. */
@NullMarked
package io.glossa.document;

import org.jspecify.annotations.NullMarked;
