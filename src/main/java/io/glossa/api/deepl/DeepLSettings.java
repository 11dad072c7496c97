package io.glossa.api.deepl;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code glossa.api.deepl.*}: whether the service speaks as DeepL does. */
@ConfigMapping(prefix = "glossa.api.deepl")
public interface DeepLSettings {

    /** Whether DeepL's clients are answered, below {@code /v2/}. */
    @WithDefault("true")
    boolean enabled();

    /** Whether its clients may make glossaries, and delete those that they have made: never those of others. */
    @WithDefault("true")
    boolean glossaries();
}
