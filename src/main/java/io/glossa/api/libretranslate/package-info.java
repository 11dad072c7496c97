/** LibreTranslate's interface, for its clients: it turns their requests into ours and our answers into theirs, and does nothing else. */
@NullMarked
package io.glossa.api.libretranslate;

import org.jspecify.annotations.NullMarked;
