/** DeepL's interface, version 2, for its own clients: it turns their requests into ours and our answers into theirs, and does nothing else. */
@NullMarked
package io.glossa.api.deepl;

import org.jspecify.annotations.NullMarked;
