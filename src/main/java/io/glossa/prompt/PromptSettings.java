package io.glossa.prompt;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** {@code glossa.prompts.*}: where the prompts come from. */
@ConfigMapping(prefix = "glossa.prompts")
public interface PromptSettings {

    /** A folder whose files win over the built-in prompts; they are read again when they change. */
    Optional<Path> dir();
}
