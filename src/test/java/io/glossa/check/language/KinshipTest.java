package io.glossa.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinshipTest {

    private final Kinship kinship = Kinship.known();

    @ParameterizedTest
    @CsvSource({
        "pt, pt-BR, true, false",
        "en-GB, en-US, true, false",
        "hr, bs, true, false",
        "hr, sr-Latn, true, false",
        "hr, sr-Cyrl, false, true",
        "sr, sr-Latn, true, false",
        "zh, zh-Hant, true, false",
        "zh-TW, zh-Hant, true, false",
        "zh-Hans, zh-Hant, false, true",
        "nb, da, false, true",
        "es, pt, false, true",
        "uk, ru, false, true",
        "en, de, false, false",
        "zh-Hans, ja, false, false"
    })
    void tellsHowCloseLanguagesAre(String one, String other, boolean same, boolean near) {
        Tongue here = kinship.inAnyScript(new Language(one));
        Tongue there = kinship.inAnyScript(new Language(other));

        assertThat(here.isSameAs(there)).isEqualTo(same).isEqualTo(there.isSameAs(here));
        assertThat(here.isNear(there)).isEqualTo(near).isEqualTo(there.isNear(here));
    }
}
