package io.glossa.api.libretranslate;

import io.glossa.api.Refusal;
import io.glossa.language.Language;
import java.util.Map;

/** LibreTranslate's codes of languages: ours, and some that it had before. */
final class Codes {

    /** What a text without a word is said to be in, as the original does. */
    static final Language USUAL = new Language("en");

    private static final Map<String, String> FORMER = Map.of("zh", "zh-Hans", "zt", "zh-Hant", "pb", "pt-BR");

    private Codes() {}

    /** @throws Refusal where there is no such language */
    static Language language(String code) {
        try {
            return new Language(FORMER.getOrDefault(code, code));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(code + " is not supported");
        }
    }
}
