package io.glossa.check.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Talk in forty languages, in words that were not written for the checks, is found where a translation has it round it. */
class SaidTest {

    private static final String STORY = "The council of the island voted on Monday to keep its old ferry. "
            + "\"We have waited long enough,\" the mayor told our reporter.";

    /** A translation, as good as any: what language it is in is not asked here. */
    private static final String ANSWER = "Der Rat der Insel stimmte am Montag dafür, die alte Fähre zu behalten. "
            + "„Wir haben lange genug gewartet“, sagte die Bürgermeisterin unserer Reporterin.";

    /** @param place head, tail or refusal */
    record Said(String language, String place, String words) {

        static Said of(String line) {
            String[] parts = line.split(" \\| ", 3);
            return new Said(parts[0], parts[1], parts[2].replace("\\n", "\n"));
        }

        String answer() {
            return switch (place) {
                case "head" -> words + (words.endsWith("\n") ? "" : " ") + ANSWER;
                case "tail" -> ANSWER + words;
                default -> words;
            };
        }
    }

    /** The share to be found of what is said in words that nobody thought of when the phrases were written. */
    private static final double UNSEEN = 0.99;

    static Stream<Said> said() {
        return TalkFiles.lines("said").stream().map(Said::of);
    }

    static Stream<Said> saidToo() {
        List<String> targets = List.of("de", "fr", "vi", "ru", "ja", "ar");
        return said().filter(said -> said.language().equals("en"))
                .flatMap(said -> targets.stream().map(target -> new Said(target, said.place(), said.words())));
    }

    @ParameterizedTest
    @MethodSource("said")
    void isFoundInTheTargetsLanguage(Said said) {
        assertThat(isFound(said, said.language().equals("en") ? "vi" : "en", said.language()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("saidToo")
    void isFoundInEnglishRoundAnyOtherLanguage(Said said) {
        assertThat(isFound(said, "en", said.language())).isTrue();
    }

    @Test
    void nearlyAllIsFoundThatThePhrasesWereNotWrittenFor() {
        List<Said> unseen =
                TalkFiles.lines("said-unseen").stream().map(Said::of).toList();

        List<Said> missed = unseen.stream()
                .filter(said -> !isFound(said, said.language().equals("en") ? "vi" : "en", said.language()))
                .toList();

        assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - UNSEEN) * unseen.size()));
    }

    private static boolean isFound(Said said, String source, String target) {
        Exchange exchange = Cases.exchange(source, STORY, target, said.answer());
        return Talk.chatter(exchange).or(() -> Talk.refusal(exchange)).isPresent();
    }
}
