/** How good the checks are: what they say of parallel texts by people, and of those with defects planted in them. */
@NullMarked
package io.glossa.check.evaluation;

import org.jspecify.annotations.NullMarked;
