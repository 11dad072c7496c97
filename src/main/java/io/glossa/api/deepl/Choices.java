package io.glossa.api.deepl;

import io.glossa.api.Fields;
import io.glossa.api.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parameters that take one of a few words, or a list of names. */
record Choices(Fields fields) {

    /**
     * One of the words that are known, in small letters.
     *
     * @throws Refusal where it is another
     */
    String word(String name, String usual, Set<String> known) {
        String word = fields.one(name).orElse(usual).toLowerCase(Locale.ROOT);
        if (!known.contains(word)) {
            throw Refusal.invalid("Value for '" + name + "' not supported.");
        }
        return word;
    }

    /** @throws Refusal where it is neither yes nor no */
    boolean is(String name, boolean usual) {
        return switch (word(name, usual ? "1" : "0", Set.of("0", "1", "true", "false"))) {
            case "1", "true" -> true;
            default -> false;
        };
    }

    /** With commas between the names, as forms have lists, or one by one. */
    List<String> list(String name) {
        return fields.all(name).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
