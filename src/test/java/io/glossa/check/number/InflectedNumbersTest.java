package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers in words as sentences have them: in a case, with a counter, as an order, in either of two spellings. */
class InflectedNumbersTest {

    private static final Map<String, Map<String, String>> NUMBERS = FaithfulSentences.read("inflected.txt");

    @Test
    void areThereForManyLanguages() {
        assertThat(NUMBERS).hasSizeGreaterThan(70);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areNotMissedInATranslation(String target) {
        SoftAssertions softly = new SoftAssertions();
        Objects.requireNonNull(NUMBERS.get(target))
                .forEach((number, words) -> Stream.of(words.split(" \\| ", -1))
                        .forEach(word -> softly.assertThat(
                                        Pairs.differences("en", "They counted " + number + " of them.", target, word))
                                .as("%s in %s: %s", number, target, word)
                                .noneMatch(difference -> difference.endsWith("missing"))));
        softly.assertAll();
    }

    static Stream<String> languages() {
        return NUMBERS.keySet().stream();
    }
}
