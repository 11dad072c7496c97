package io.glossa.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTermTest {

    @Test
    void isForEveryPairWhereNoLanguageIsNamed() {
        assertThat(new GlossaryTerm("a", "b", null).isFor(pair("vi", "en"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "es, es, true",
        "es, es-MX, true",
        "pt-BR, pt, true",
        "zh, zh-Hans, true",
        "es, pt, false",
        "zh-Hant, zh-Hans, false",
        "sr, sr-Latn, false",
        "en-GB, en-US, false",
    })
    void isForTheLanguageThatItNamesAndNoOtherScriptOrRegion(String named, String asked, boolean isFor) {
        assertThat(new GlossaryTerm("a", "b", new Language(named)).isFor(pair("fr", asked)))
                .isEqualTo(isFor);
        assertThat(new GlossaryTerm("a", "b", null, new Language(named)).isFor(pair(asked, "fr")))
                .isEqualTo(isFor);
    }

    private static Languages pair(String source, String target) {
        return new Languages(new Language(source), new Language(target));
    }
}
