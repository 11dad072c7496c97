package io.glossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairNameTest {

    @ParameterizedTest
    @CsvSource({
        "vi-en, vi, en",
        "zh-Hant-en, zh-Hant, en",
        "zh-hant-en, zh-Hant, en",
        "en-zh-hant, en, zh-Hant",
        "pt-BR-fr, pt-BR, fr",
        "pt-br-fr, pt-BR, fr",
        "vi-pt-BR, vi, pt-BR",
        "vi-pt-br, vi, pt-BR",
        "vi-en-gb, vi, en-GB",
        "en-us-en-gb, en-US, en-GB",
        "sr-latn-sr-cyrl, sr-Latn, sr-Cyrl",
        "es-419-en, es-419, en",
        "en-pt-br, en, pt-BR",
        "en-zh-tw, en, zh-TW",
        "en-fr-ca, en, fr-CA",
        "pt-br-en, pt-BR, en",
        "gsw-de, gsw, de"
    })
    void tellsWhereOneLanguageEndsAndTheOtherBegins(String name, String source, String target) {
        assertThat(PairName.read(name)).hasValue(new Languages(new Language(source), new Language(target)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "vi-", "-en", "translat", "vi-xx", "vi_en", "english-german", ""})
    void findsNoPairWhereThereIsNone(String name) {
        assertThat(PairName.read(name)).isEmpty();
    }
}
