/** Whether an answer is sound: one class for each check, and the verdict. */
@NullMarked
package io.glossa.check;

import org.jspecify.annotations.NullMarked;
