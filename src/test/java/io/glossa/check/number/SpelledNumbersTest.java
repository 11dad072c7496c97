package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ICU spells out in a language is understood again, whole and in all its forms. */
class SpelledNumbersTest {

    private static final long[] NUMBERS = {
        3, 8, 11, 12, 15, 19, 20, 21, 28, 35, 57, 73, 99, 100, 101, 128, 250, 640, 999, 1500, 3456, 12_000, 100_000,
        2_000_000
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bs", "cs", "cy", "da", "de", "en", "eo", "et", "fa", "fr", "he", "hi", "hr", "hu", "hy", "id", "it",
                        "ka", "kk",
                "ko", "lt", "lv", "mk", "ms", "ne", "nl", "nn", "ro", "ru", "sk", "sl", "sq", "sv", "ta", "th", "tr",
                        "uk", "vi"
            })
    void areUnderstood(String language) {
        RuleBasedNumberFormat format =
                new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
        List<String> notUnderstood = new ArrayList<>();
        for (String rules : format.getRuleSetNames()) {
            for (long number : rules.contains("cardinal") ? NUMBERS : new long[0]) {
                String spelled = format.format(number, rules);
                if (!Pairs.differences("en", String.valueOf(number), language, spelled)
                        .isEmpty()) {
                    notUnderstood.add(spelled);
                }
            }
        }

        assertThat(notUnderstood).isEmpty();
    }
}
