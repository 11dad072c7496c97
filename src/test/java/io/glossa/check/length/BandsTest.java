package io.glossa.check.length;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {

    private static final Bands BANDS = Bands.learned();

    @Test
    void takesEnglishForTheMeasureOfAll() {
        assertThat(BANDS.measure(new Language("en")).of("Three words, 2 signs!"))
                .isEqualTo(16);
    }

    /** The same sentence in each language is about as long in letters of English: 44. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de      | Alle Menschen sind frei und gleich an Würde und Rechten geboren.
            fr      | Tous les êtres humains naissent libres et égaux en dignité et en droits.
            ru      | Все люди рождаются свободными и равными в своём достоинстве и правах.
            ja      | すべての人間は、生まれながらにして自由であり、尊厳と権利において平等である。
            zh-Hans | 人人生而自由，在尊严和权利上一律平等。
            ko      | 모든 사람은 태어날 때부터 자유로우며 존엄과 권리에 있어 평등하다.
            th      | มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในศักดิ์ศรีและสิทธิ
            hi      | सभी मनुष्य जन्म से स्वतंत्र हैं और गरिमा तथा अधिकारों में समान हैं।
            """)
    void measuresAllLanguagesByTheSameRule(String language, String sentence) {
        double english =
                BANDS.measure(new Language("en")).of("All human beings are born free and equal in dignity and rights.");

        assertThat(BANDS.measure(new Language(language)).of(sentence) / english).isCloseTo(1, within(0.35));
    }

    @Test
    void countsALatinNameInAChineseTextLetterByLetter() {
        Measure chinese = BANDS.measure(new Language("zh-Hans"));

        assertThat(chinese.of("Liverpool")).isEqualTo(9);
        assertThat(chinese.of("利物浦")).isGreaterThan(6);
    }

    @Test
    void countsNoVowelSignsThatMayBeLeftOut() {
        Measure arabic = BANDS.measure(new Language("ar"));

        assertThat(arabic.of("كِتَابٌ")).isEqualTo(arabic.of("كتاب"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt-PT", "de-AT", "zh-Hant-HK", "sr-Latn", "ain", "nds", "inh", "cop", "sat"})
    void knowsSomethingOfEveryLanguage(String tag) {
        Band band = BANDS.band(new Languages(new Language("en"), new Language(tag)));

        assertThat(BANDS.measure(new Language(tag)).of("abc абв अआइ 123")).isPositive();
        assertThat(band.deviation(100)).isBetween(0.1, 1.0);
    }

    @Test
    void isLessSureOfALanguageThatWasNotLearned() {
        Language english = new Language("en");

        assertThat(BANDS.band(new Languages(english, new Language("ain"))).drift())
                .isGreaterThan(
                        BANDS.band(new Languages(english, new Language("de"))).drift());
    }

    @Test
    void expectsASourceOfManySentencesToBeJoinedAndATranslationIntoItSplit() {
        Language english = new Language("en");
        Language japanese = new Language("ja");

        assertThat(BANDS.customs(new Languages(japanese, english)).joins())
                .isGreaterThan(BANDS.customs(new Languages(english, japanese)).joins());
        assertThat(BANDS.customs(new Languages(english, japanese)).splits())
                .isGreaterThan(BANDS.customs(new Languages(japanese, english)).splits());
    }

    @Test
    void givesTheNumberOfLettersForAStretchOfEnglish() {
        assertThat(BANDS.letters(new Language("en"), 24)).isEqualTo(24);
        assertThat(BANDS.letters(new Language("zh-Hans"), 24)).isBetween(6, 10);
        assertThat(BANDS.letters(new Language("zh-Hans"), 1)).isEqualTo(3);
    }
}
