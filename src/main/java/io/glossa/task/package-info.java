/** What a caller asks for, the time it may take, and what it cost. Knows only the vocabulary. */
@NullMarked
package io.glossa.task;

import org.jspecify.annotations.NullMarked;
