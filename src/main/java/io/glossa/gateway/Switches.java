package io.glossa.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The settings that are on or off. Whatever else they hold would be taken for off without a word: it is told instead. */
final class Switches {

    /** Those that are not read, and checked, by the providers' own reader. */
    static final List<String> NAMES = List.of(
            "glossa.finish-abandoned",
            "glossa.api.deepl.enabled",
            "glossa.api.deepl.glossaries",
            "glossa.api.libretranslate.enabled",
            "glossa.cache.admin",
            "glossa.cache.across-models",
            "glossa.cache.across-keys",
            "glossa.glossary.admin");

    private static final Set<String> WORDS =
            Set.of("true", "yes", "y", "on", "1", "t", "false", "no", "n", "off", "0", "f");

    private Switches() {}

    /**
     * Checks them all.
     *
     * @param values what a setting holds; empty, or blank, where it is not set
     * @return what is wrong
     */
    static List<String> check(Function<String, String> values) {
        return NAMES.stream()
                .filter(name -> {
                    String value = values.apply(name).strip().toLowerCase(Locale.ROOT);
                    return !value.isEmpty() && !WORDS.contains(value);
                })
                .map(name ->
                        name + " (" + name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT) + ") must be true or false")
                .toList();
    }
}
