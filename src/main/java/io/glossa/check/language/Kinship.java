package io.glossa.check.language;

import io.glossa.language.Language;
import io.glossa.language.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How hard it is to tell two languages apart, and which scripts each is written in: {@code kinship.txt}. */
final class Kinship {

    private static final String FILE = "kinship.txt";

    private static final Kinship KNOWN = read();

    private final Map<String, Set<Integer>> same = new HashMap<>();
    private final Map<String, Set<Integer>> near = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> sure = new HashSet<>();
    private final Map<String, Set<String>> scripts = new HashMap<>();

    private Kinship() {}

    /** What is known of it. Read once: when first asked for, or while the native executable is built. */
    static Kinship known() {
        return KNOWN;
    }

    private static Kinship read() {
        Kinship kinship = new Kinship();
        int number = 0;
        for (String line : Tables.lines(Kinship.class, FILE)) {
            List<String> words = List.of(line.split(" ", -1));
            List<String> rest = words.subList(1, words.size());
            int group = number++;
            switch (words.getFirst()) {
                case "same" -> rest.forEach(tag -> groups(kinship.same, tag).add(group));
                case "near" -> rest.forEach(tag -> groups(kinship.near, tag).add(group));
                case "nouns" -> kinship.nouns.addAll(rest);
                case "sure" -> kinship.sure.addAll(rest);
                case "scripts" -> kinship.scripts.put(rest.getFirst(), Set.copyOf(rest.subList(1, rest.size())));
                default -> throw new IllegalStateException(FILE + " says: " + line);
            }
        }
        return kinship;
    }

    /** A language in its usual script, or the one that its tag names. */
    Tongue inOneScript(Language language) {
        return tongue(language, Set.of(language.script()));
    }

    /** A language in all the scripts in which a text may be, for whoever asks for it by its tag. */
    Tongue inAnyScript(Language language) {
        String tag = language.tag();
        Set<String> written = scripts.getOrDefault(tag, Set.of());
        if (written.isEmpty() && !hasScript(tag)) {
            written = scripts.getOrDefault(language.base(), Set.of());
        }
        return tongue(language, written.isEmpty() ? Set.of(language.script()) : written);
    }

    private Tongue tongue(Language language, Set<String> written) {
        String base = language.base();
        return new Tongue(
                language,
                base,
                written,
                sure.contains(base),
                nouns.contains(base),
                same.getOrDefault(base, Set.of()),
                near.getOrDefault(base, Set.of()));
    }

    /** Whether it is said here, or by the tag, how the language is written; else its script is a guess. */
    boolean saysScriptOf(Language language) {
        return hasScript(language.tag()) || scripts.containsKey(language.tag()) || scripts.containsKey(language.base());
    }

    private static boolean hasScript(String tag) {
        return tag.indexOf('-') > 0 && tag.matches("[a-z]{2,3}-[A-Z][a-z]{3}.*");
    }

    private static Set<Integer> groups(Map<String, Set<Integer>> groups, String tag) {
        return groups.computeIfAbsent(tag, t -> new HashSet<>());
    }
}
