package io.glossa.api.libretranslate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code glossa.api.libretranslate.*}: whether the service speaks as LibreTranslate does. */
@ConfigMapping(prefix = "glossa.api.libretranslate")
public interface LibreTranslateSettings {

    /** Whether LibreTranslate's clients are answered, at the root. */
    @WithDefault("true")
    boolean enabled();
}
