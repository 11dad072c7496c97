/** The files under {@code prompts/}: finding them, filling them in, and telling one version from another. */
@NullMarked
package io.glossa.prompt;

import org.jspecify.annotations.NullMarked;
