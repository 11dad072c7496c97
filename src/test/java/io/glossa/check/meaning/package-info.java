/** Tests what words mean, and learns it. */
@NullMarked
package io.glossa.check.meaning;

import org.jspecify.annotations.NullMarked;
