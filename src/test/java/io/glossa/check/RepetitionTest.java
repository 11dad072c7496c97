package io.glossa.check;

import static io.glossa.check.objection.Objections.sure;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.check.length.Bands;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {

    private static final String TEXT =
            "The harbour master told the passengers that no ferry would sail before Thursday.";

    private static final String GERMAN = "Der Hafenmeister sagte den Fahrgästen, vor Donnerstag lege keine Fähre ab.";

    private final Repetition check = new Repetition(Bands.learned());

    @Test
    void findsNothingInAFaithfulTranslation() {
        assertThat(look(GERMAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", " / "})
    void findsATranslationThatIsGivenTwice(String between) {
        assertThat(look(GERMAN + between + GERMAN)).contains("it says the same 2 times running");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Hafenmeister sagte den Fahrgästen den Fahrgästen den Fahrgästen den Fahrgästen",
                "Der Hafenmeister sagte sagte sagte sagte sagte sagte sagte, es lege keine Fähre ab.",
                "Der Hafenmeister sagte, vor Donnerstag, vor Donnerstag, vor Donnerstag lege keine Fähre ab.",
                "Nein, nein, nein, nein, nein, nein, nein.",
            })
    void findsALoop(String answer) {
        assertThat(look(answer))
                .hasValueSatisfying(message -> assertThat(message).matches("it says the same [3-7] times running"));
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 船は木曜日まで出ないと船長は言った。船は木曜日まで出ないと船長は言った。",
        "zh-Hans, 渡轮星期四之前不会开航，港务长说，港务长说，港务长说，港务长说。",
        "th, นายท่าเรือบอกว่าเรือจะไม่ออกก่อนวันพฤหัสบดี นายท่าเรือบอกว่าเรือจะไม่ออกก่อนวันพฤหัสบดี",
    })
    void needsNoSpacesBetweenWords(String language, String answer) {
        assertThat(sure(check.look(Subjects.of("en", TEXT, language, answer)))).isPresent();
    }

    /** Its vowel signs are letters too: without them so short a sentence would be too short to tell. */
    @Test
    void findsAShortSentenceTwiceInAScriptThatWritesVowelsAsSigns() {
        assertThat(
                        sure(
                                check.look(
                                        Subjects.of(
                                                "en",
                                                "The boat will not go before Thursday, said the owner.",
                                                "hi",
                                                "नाव गुरुवार से पहले नहीं चलेगी, मालिक ने कहा। नाव गुरुवार से पहले नहीं चलेगी, मालिक ने कहा।"))))
                .isPresent();
    }

    @Test
    void findsASentenceThatComesAgainAfterAnother() {
        String other = " Die meisten nahmen es gelassen.";

        assertThat(look(GERMAN + other + " " + GERMAN))
                .hasValueSatisfying(message -> assertThat(message).matches("about \\d\\d % of it repeats .*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No, no, no, no, no, no, no! | Nein, nein, nein, nein, nein, nein, nein!",
                "Row, row, row your boat, row, row, row your boat | Rudre, rudre, rudre dein Boot, rudre, rudre, rudre dein Boot",
                "Very, very, very good | Sehr, sehr, sehr gut",
                "Hahahaha | Hahahahaha",
                "The bank of the bank of England | Die Bank der Bank von England",
            })
    void letsATextRepeatWhatItsSourceRepeats(String source, String answer) {
        assertThat(sure(check.look(Subjects.of(source, answer)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quay fire: Angler dies after fall from pier An angler has died after falling from a pier in Whitby."
                        + " | Brand am Kai: Angler stirbt nach Sturz von der Mole Ein Angler stirbt nach Sturz von der Mole in Whitby.",
                "Add a note to a map. Add notes on maps To add one: | Eine Notiz in eine Karte einfügen."
                        + " Eine Notiz in eine Karte einfügen So geht es:",
            })
    void letsAHeadlineAndTheSentenceBehindItBeTheSame(String source, String answer) {
        assertThat(sure(check.look(Subjects.of(source, answer)))).isEmpty();
    }

    @Test
    void bearsLongTexts() {
        assertThat(look("a".repeat(200_000))).isPresent();
        assertThat(look("")).isEmpty();
    }

    private Optional<String> look(String answer) {
        return sure(check.look(Subjects.of(TEXT, answer)));
    }
}
