package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Numbers as ICU writes them in any language. */
class FormattedNumbersTest {

    private static final String[] LANGUAGES = {
        "af", "am", "ar-EG", "az", "bg", "bn", "ca", "cs", "da", "de", "de-CH", "el", "en", "en-IN", "es", "es-MX",
        "et", "eu", "fa", "fi", "fr", "fr-CH", "gu", "he", "hi", "hr", "hu", "id", "it", "ja", "kn", "ko", "lt", "lv",
        "ml", "mr", "my", "ne", "nl", "pl", "ps", "pt-BR", "pt-PT", "ro", "ru", "sk", "sl", "sr", "sv", "ta", "te",
        "th", "tr", "uk", "ur", "vi", "zh"
    };

    @Property(tries = 500)
    void areTheSameInAnyTwoLanguages(
            @ForAll("languages") String source,
            @ForAll("languages") String target,
            @ForAll("numbers") BigDecimal number) {
        assertThat(Pairs.differences(source, format(number, source), target, format(number, target)))
                .isEmpty();
    }

    @Property(tries = 500)
    void areNotTheSameWhereADigitDiffers(
            @ForAll("languages") String source,
            @ForAll("languages") String target,
            @ForAll("numbers") BigDecimal number,
            @ForAll("places") int place) {
        // What is moved on by five in any place is far from any other reading of the same digits.
        BigDecimal changed =
                number.add(BigDecimal.valueOf(5).scaleByPowerOfTen(place % (number.precision() - number.scale())));

        assertThat(Pairs.differences(source, format(number, source), target, format(changed, target)))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(LANGUAGES);
    }

    /** From 13 on, where no word can be meant; with up to two decimals. */
    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(13), BigDecimal.valueOf(999_999_999L))
                .ofScale(2);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 8);
    }

    private static String format(BigDecimal number, String language) {
        return NumberFormat.getInstance(ULocale.forLanguageTag(language)).format(number);
    }
}
