package io.glossa.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A model service whose address, model and customary environment variables are facts: see {@code well-known.properties}. */
record WellKnown(String name, Map<String, String> facts) {

    static final String OLLAMA = "ollama";

    private static final String FILE = "well-known.properties";

    private static final List<WellKnown> ALL = read();

    /**
     * All of them, in the order in which they are asked where no route is configured. Read once: when first asked for, or while
     * the native executable is built.
     */
    static List<WellKnown> all() {
        return ALL;
    }

    private static List<WellKnown> read() {
        Properties file = new Properties();
        try (InputStream in = Objects.requireNonNull(WellKnown.class.getResourceAsStream(FILE), FILE)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " can't be read", e);
        }
        return items(file.getProperty("names"))
                .map(name -> new WellKnown(name, facts(name + ".", file)))
                .toList();
    }

    /** What a setting is where nothing else is said. */
    Optional<String> fact(String setting) {
        return Optional.ofNullable(facts.get(setting));
    }

    /** The environment variables that people customarily set it by. */
    List<String> variables(String setting) {
        return fact("variable." + setting).map(names -> items(names).toList()).orElse(List.of());
    }

    /** Whether it answers nobody without a key, at its own address. */
    boolean needsKey() {
        return !variables("api-key").isEmpty();
    }

    /** The same with other facts. */
    WellKnown with(Map<String, String> found) {
        Map<String, String> changed = new HashMap<>(facts);
        changed.putAll(found);
        return new WellKnown(name, Map.copyOf(changed));
    }

    private static Map<String, String> facts(String prefix, Properties file) {
        Map<String, String> facts = new HashMap<>();
        for (String key : file.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                facts.put(key.substring(prefix.length()), file.getProperty(key));
            }
        }
        return Map.copyOf(facts);
    }

    private static Stream<String> items(String list) {
        return Arrays.stream(list.split(",")).map(String::strip);
    }
}
