/** Languages as BCP 47 tags, and finding out which one a text is written in. Knows only the JDK and text libraries. */
@NullMarked
package io.glossa.language;

import org.jspecify.annotations.NullMarked;
