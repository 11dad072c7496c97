/** How long a translation should be, and how freely translators cut sentences: learned per language. */
@NullMarked
package io.glossa.check.length;

import org.jspecify.annotations.NullMarked;
