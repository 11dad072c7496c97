package io.glossa.check.meaning;

import io.glossa.language.Language;
import io.glossa.language.Tables;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The dictionaries of all languages, each read when a text in it comes first. */
public final class Dictionaries {

    /** By language and script: there are as many as there are tables, whatever regions people ask for. */
    private static final Map<String, Dictionary> READ = new ConcurrentHashMap<>();

    /** Where that was not seen. */
    private static final double USUALLY_KEPT = 0.3;

    private Dictionaries() {}

    /** That of a language; one without words where there is no table of it. */
    public static Dictionary of(Language language) {
        return READ.computeIfAbsent(
                name(language),
                name -> Dictionary.of(Keys.of(language.base(), language.script()), lines(name), kept(name)));
    }

    /** The name of its table. */
    static String name(Language language) {
        return language.base() + "-" + language.script();
    }

    private static List<String> lines(String name) {
        String file = name + ".txt";
        return Dictionaries.class.getResource(file) == null ? List.of() : Tables.lines(Dictionaries.class, file);
    }

    private static double kept(String name) {
        return Tables.lines(Dictionaries.class, "kept.tsv").stream()
                .map(line -> line.split("\t", -1))
                .filter(column -> column[0].equals(name))
                .mapToDouble(column -> Double.parseDouble(column[1]))
                .findFirst()
                .orElse(USUALLY_KEPT);
    }
}
