/** What words mean: by which of them a text may be recognised in another language. */
@NullMarked
package io.glossa.check.meaning;

import org.jspecify.annotations.NullMarked;
