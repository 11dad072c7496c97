package io.glossa.check.number;

import io.glossa.language.Language;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of each language, gathered when a text in it comes first. */
final class Lexicons {

    private static final String CLDR = "cldr/";

    /** The English names of months, units and the like, for languages that CLDR lacks. */
    private static final String OTHERS = CLDR + "others";

    private static final Set<String> HAN_SCRIPTS = Set.of("Hans", "Hant", "Jpan", "Kore");

    /** By language and script: there are as many as CLDR has, whatever regions people ask for. */
    private static final Map<String, Lexicon> NUMBERS = new ConcurrentHashMap<>();

    private static final Map<String, Lexicon> UNITS = new ConcurrentHashMap<>();

    private Lexicons() {}

    static Lexicon ofNumbers(Language language) {
        return NUMBERS.computeIfAbsent(name(language), name -> numbers(language, name));
    }

    static Lexicon ofUnits(Language language) {
        return UNITS.computeIfAbsent(name(language), Lexicons::units);
    }

    /** Whether its numbers are written in Han characters, as one reads them there. */
    static boolean isHan(String script) {
        return HAN_SCRIPTS.contains(script);
    }

    private static Lexicon numbers(Language language, String name) {
        Lexicon lexicon = written(language.base(), language.script());
        if (!WordFile.read(CLDR + name, lexicon)) {
            WordFile.read(OTHERS, lexicon);
        }
        return lexicon;
    }

    /** The words that people wrote for this project. */
    static Lexicon written(String language, String script) {
        Lexicon lexicon = new Lexicon();
        if (isHan(script)) {
            WordFile.read("words/han", lexicon);
        }
        WordFile.read("words/" + language, lexicon);
        return lexicon;
    }

    private static Lexicon units(String name) {
        Lexicon lexicon = new Lexicon();
        // What may stand before a unit's name, and then the names.
        WordFile.read("words/units", lexicon);
        WordFile.readUnits("words/units", lexicon);
        if (!WordFile.readUnits(CLDR + name, lexicon)) {
            WordFile.readUnits(OTHERS, lexicon);
        }
        return lexicon;
    }

    private static String name(Language language) {
        return language.base() + "-" + language.script();
    }
}
