package io.glossa.language.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Detection;
import io.glossa.language.Language;
import io.glossa.language.Tables;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SentencesTest {

    private static final LanguageDetector DETECTOR = new LanguageDetector(Set.of());
    private static final int SNIPPET = 20;

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.txt", delimiter = '|', quoteCharacter = '"')
    void findsTheLanguageOfASentence(String tag, String sentence) {
        assertThat(DETECTOR.detect(sentence).language()).isEqualTo(new Language(tag));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.txt", delimiter = '|', quoteCharacter = '"')
    void isNeverWrongAboutTheseSnippetsWhereItSaysItIsReliable(String tag, String sentence) {
        Detection found = DETECTOR.detect(snippet(sentence));

        assertThat(found.reliable() && !new Language(tag).equals(found.language()))
                .isFalse();
    }

    @Test
    void findsTheLanguageOfMostSnippets() {
        List<String[]> sentences = Tables.lines(SentencesTest.class, "sentences.txt").stream()
                .map(line -> line.split("\\|", 2))
                .toList();

        long right = sentences.stream()
                .filter(sentence -> new Language(sentence[0])
                        .equals(DETECTOR.detect(snippet(sentence[1])).language()))
                .count();

        assertThat(sentences).hasSizeGreaterThan(50);
        assertThat(100.0 * right / sentences.size()).isGreaterThanOrEqualTo(85);
    }

    private static String snippet(String sentence) {
        return sentence.substring(0, Math.min(sentence.length(), SNIPPET));
    }
}
