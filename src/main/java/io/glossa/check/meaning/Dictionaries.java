package io.glossa.check.meaning;

import io.glossa.language.Language;
import io.glossa.language.Tables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The dictionaries of all languages, each read when a text in it comes first. */
public final class Dictionaries {

    /** Which tables there are, by language and script, and how far each is to be trusted. */
    private static final Map<String, Double> KEPT = Tables.lines(Dictionaries.class, "kept.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toUnmodifiableMap(column -> column[0], column -> Double.valueOf(column[1])));

    private static final Map<String, Dictionary> READ = new ConcurrentHashMap<>();

    /** For all languages that have no table, however many people make up. */
    private static final Dictionary NONE = Dictionary.of(Keys.of("", ""), List.of(), 0);

    private Dictionaries() {}

    /** That of a language; one without words where there is no table of it. */
    public static Dictionary of(Language language) {
        String table = name(language);
        Double kept = KEPT.get(table);
        return kept == null
                ? NONE
                : READ.computeIfAbsent(
                        table,
                        name -> Dictionary.of(
                                Keys.of(language.base(), language.script()),
                                Tables.lines(Dictionaries.class, name + ".txt"),
                                kept));
    }

    /** The name of its table. */
    static String name(Language language) {
        return language.base() + "-" + language.script();
    }

    /** The names of all tables. */
    static Set<String> names() {
        return KEPT.keySet();
    }
}
