/** What models say besides what they were asked for, and what is said to them: phrases of many languages, and where they stand. */
@NullMarked
package io.glossa.check.talk;

import org.jspecify.annotations.NullMarked;
