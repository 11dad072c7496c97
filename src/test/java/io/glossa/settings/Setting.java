package io.glossa.settings;

import java.util.Locale;
import java.util.Optional;

/**
 * A setting as its declaration has it.
 *
 * @param name with {@code <name>} or the like where a team gives one
 * @param type what it may hold, in words; empty: its meaning tells
 * @param usual what counts where it is not set; empty: nothing, or its meaning tells
 * @param meaning its Javadoc, in Markdown
 */
public record Setting(String name, String type, Optional<String> usual, String meaning) {

    /** The environment variable that it is set by. */
    public String variable() {
        return name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
