package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same sentences in many languages: each is a sound translation of each. */
class FaithfulTest {

    private static final Map<String, Map<String, String>> SENTENCES = FaithfulSentences.read("faithful.txt");

    /** Two digits or more, so that what they become is no word of the other language by chance. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}{2,}");

    @Test
    void hasSentencesOfManyLanguages() {
        assertThat(SENTENCES).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void findsNothingInAFaithfulTranslationIntoAnyOtherLanguage(String source) {
        SoftAssertions softly = new SoftAssertions();
        of(source)
                .forEach((name, text) -> SENTENCES.forEach((target, sentences) -> {
                    String answer = sentences.getOrDefault(name, "");
                    if (!answer.isEmpty() && !target.equals(source)) {
                        softly.assertThat(Pairs.differences(source, text, target, answer))
                                .as("%s > %s: %s", source, target, answer)
                                .isEmpty();
                    }
                }));
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void findsEachLongNumberThatIsChangedInATranslationFromEnglish(String target) {
        SoftAssertions softly = new SoftAssertions();
        of(target).forEach((name, answer) -> {
            String text = of("en").getOrDefault(name, "");
            Matcher number = LONG_NUMBER.matcher(answer);
            while (number.find() && !isFullHour(answer, number)) {
                String changed = withNextDigit(answer, number.start());
                softly.assertThat(Pairs.differences("en", text, target, changed))
                        .as("%s: %s", target, changed)
                        .isNotEmpty();
            }
        });
        softly.assertAll();
    }

    private static Map<String, String> of(String language) {
        return Objects.requireNonNull(SENTENCES.get(language));
    }

    static Stream<String> languages() {
        return SENTENCES.keySet().stream();
    }

    /** The first digit of a number moved on by six: nothing near it in size or on the clock. */
    private static String withNextDigit(String text, int at) {
        int digit = Character.digit(text.charAt(at), 10);
        char zero = (char) (text.charAt(at) - digit);
        return text.substring(0, at) + (char) (zero + (digit + 5) % 9 + 1) + text.substring(at + 1);
    }

    private static boolean isFullHour(String text, Matcher number) {
        return number.group().chars().allMatch(c -> Character.digit(c, 10) == 0)
                && text.substring(0, number.start()).matches("(?s).*[:.h]");
    }
}
