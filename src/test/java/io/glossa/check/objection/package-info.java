/** What checks say of an answer, and how surely. */
@NullMarked
package io.glossa.check.objection;

import org.jspecify.annotations.NullMarked;
