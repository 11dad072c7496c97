/** What a text tells of its language, and how much of another text it repeats: what the checks of both go by. */
@NullMarked
package io.glossa.check.language;

import org.jspecify.annotations.NullMarked;
