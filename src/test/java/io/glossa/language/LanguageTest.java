package io.glossa.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "EN, en",
        "en-us, en-US",
        "pt_br, pt-BR",
        "' vi ', vi",
        "ZH-hant-tw, zh-Hant-TW",
        "SR-LATN, sr-Latn",
        "iw, he",
        "in, id",
    })
    void bringsEveryTagIntoItsCanonicalForm(String given, String canonical) {
        assertThat(new Language(given)).hasToString(canonical).isEqualTo(new Language(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "und", "x", "e", "12", "qq", "english", "en-", "en--US", "-en", "en US", "{en}", "*"})
    void refusesWhatIsNoTagAndNamesIt(String tag) {
        assertThatThrownBy(() -> new Language(tag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + tag + "'");
    }

    @ParameterizedTest
    @CsvSource({"zh-Hant-TW, zh", "pt-BR, pt", "yue, yue", "vi, vi"})
    void knowsTheLanguageWithoutScriptAndRegion(String tag, String base) {
        assertThat(new Language(tag).base()).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({
        "pt, pt-BR, true",
        "vi, vi, true",
        "zh, zh-Hans, true",
        "zh-Hant, zh-TW, true",
        "sr, sr-Cyrl, true",
        "en-GB, en-US, false",
        "pt-BR, pt-PT, false",
        "zh-Hans, zh-Hant, false",
        "zh, zh-Hant, false",
        "sr, sr-Latn, false",
        "no, sv, false",
    })
    void servesAReaderOfTheSameLanguageAndScriptUnlessTheRegionsDiffer(String one, String other, boolean serves) {
        assertThat(new Language(one).serves(new Language(other))).isEqualTo(serves);
        assertThat(new Language(other).serves(new Language(one))).isEqualTo(serves);
    }

    @ParameterizedTest
    @CsvSource({
        "pt-BR, Brazilian Portuguese, português (Brasil)",
        "vi, Vietnamese, Tiếng Việt",
        "de, German, Deutsch",
        "ar, Arabic, العربية",
    })
    void hasTheNamesThatItsReadersAndReadersOfEnglishKnow(String tag, String english, String own) {
        assertThat(new Language(tag).englishName()).isEqualTo(english);
        assertThat(new Language(tag).ownName()).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Latn, false",
        "ru, Cyrl, false",
        "zh, Hans, false",
        "zh-TW, Hant, false",
        "ar, Arab, true",
        "he, Hebr, true",
        "ur, Arab, true",
        "az-Arab, Arab, true",
    })
    void knowsScriptAndDirection(String tag, String script, boolean rightToLeft) {
        assertThat(new Language(tag).script()).isEqualTo(script);
        assertThat(new Language(tag).rightToLeft()).isEqualTo(rightToLeft);
    }

    @Test
    void sortsByTag() {
        assertThat(Stream.of("vi", "en-US", "de", "en").map(Language::new).sorted())
                .extracting(Language::tag)
                .containsExactly("de", "en", "en-US", "vi");
    }
}
