package io.glossa.check.number;

import com.ibm.icu.util.ULocale;
import io.glossa.language.Language;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of each language, gathered when a text in it comes first. */
final class Lexicons {

    private static final Set<String> HAN_SCRIPTS = Set.of("Hans", "Hant", "Jpan", "Kore");

    /** By language and script: there are as many as ICU has, whatever regions people ask for. */
    private static final Map<ULocale, Lexicon> NUMBERS = new ConcurrentHashMap<>();

    private static final Map<ULocale, Lexicon> UNITS = new ConcurrentHashMap<>();

    private Lexicons() {}

    static Lexicon ofNumbers(Language language) {
        return NUMBERS.computeIfAbsent(locale(language), Lexicons::numbers);
    }

    static Lexicon ofUnits(Language language) {
        return UNITS.computeIfAbsent(locale(language), Lexicons::units);
    }

    private static Lexicon numbers(ULocale locale) {
        Lexicon lexicon = new Lexicon();
        if (HAN_SCRIPTS.contains(locale.getScript())) {
            WordFile.read("han", lexicon);
        }
        WordFile.read(locale.getLanguage(), lexicon);
        if (!HAN_SCRIPTS.contains(locale.getScript()) || locale.getLanguage().equals("ko")) {
            SpelledNumbers.add(locale, lexicon);
        }
        ScaleNames.add(locale, lexicon);
        MonthNames.add(locale, lexicon);
        WeekdayNames.add(locale, lexicon);
        PercentNames.add(locale, lexicon);
        return lexicon;
    }

    private static Lexicon units(ULocale locale) {
        Lexicon lexicon = new Lexicon();
        WordFile.read("units", lexicon);
        UnitNames.add(locale, lexicon);
        return lexicon;
    }

    private static ULocale locale(Language language) {
        return new ULocale(language.base() + "_" + language.script());
    }
}
