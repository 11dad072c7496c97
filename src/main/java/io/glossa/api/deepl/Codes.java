package io.glossa.api.deepl;

import io.glossa.api.Refusal;
import io.glossa.language.Language;
import java.util.Locale;
import java.util.Set;

/** DeepL's codes of languages: BCP 47 tags in capitals, without script and region where a text has been found to be in one. */
final class Codes {

    /** What DeepL lets its clients ask formality for: others they do not offer, and expect to be refused. */
    private static final Set<String> FORMALITY = Set.of("de", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru");

    private Codes() {}

    /**
     * @param parameter that the code came in
     * @throws Refusal where there is no such language
     */
    static Language language(String parameter, String code) {
        try {
            return new Language(code);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("Value for '" + parameter + "' not supported.");
        }
    }

    /** The code of a language that a text is in: {@code EN}, {@code ZH}, {@code TL}. */
    static String source(Language language) {
        // DeepL still calls it Tagalog.
        return language.base().equals("fil") ? "TL" : language.base().toUpperCase(Locale.ROOT);
    }

    /** The code of a language that a text is translated into: {@code EN-GB}, {@code ZH-HANT}. */
    static String target(Language language) {
        return language.base().equals("fil") ? "TL" : language.tag().toUpperCase(Locale.ROOT);
    }

    /** The language of a glossary, in which terms are the same wherever it is spoken: {@code en} for {@code EN-US}. */
    static Language everywhere(Language language) {
        Language base = new Language(language.base());
        return base.serves(language) ? base : language;
    }

    static boolean supportsFormality(Language target) {
        return FORMALITY.contains(target.base());
    }
}
