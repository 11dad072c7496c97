package io.glossa.check;

import static io.glossa.check.objection.Objections.sure;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.check.length.Bands;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

    private static final String TEXT =
            "The ferry to the northern islands will not sail before Thursday, the harbour master told passengers.";

    private static final String GERMAN =
            "Die Fähre zu den nördlichen Inseln legt vor Donnerstag nicht ab, sagte der Hafenmeister den Fahrgästen.";

    private final Length check = new Length(Bands.learned());

    @Test
    void findsNothingInAFaithfulTranslation() {
        assertThat(look("de", GERMAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 北の島々へ向かうフェリーは木曜日まで出航しないと、港長は乗客たちに告げた。",
        "zh-Hans, 港务长告诉乘客，开往北部岛屿的渡轮星期四之前不会开航。",
        "ko, 북쪽 섬으로 가는 여객선은 목요일까지 출항하지 않는다고 항만장이 승객들에게 말했다.",
    })
    void knowsThatOtherScriptsNeedFewerSigns(String language, String answer) {
        assertThat(look(language, answer)).isEmpty();
    }

    @Test
    void findsAnAnswerThatRunsAway() {
        assertThat(look("de", GERMAN.repeat(4)))
                .hasValueSatisfying(message -> assertThat(message).matches(".* [34]\\.\\d times as long as usual"));
    }

    @Test
    void findsAnAnswerThatIsMuchTooShort() {
        assertThat(look("de", "Die Fähre legt ab."))
                .hasValueSatisfying(message -> assertThat(message).matches(".* only about 1\\d % as long as usual"));
    }

    @ParameterizedTest
    @CsvSource({
        "OK, Einverstanden",
        "Unsubscribe, Abmelden",
        "Go, Weiter geht's",
        "2024, 2024",
        "No comment, Kein Kommentar dazu"
    })
    void letsShortTextsBeAsLongAsTheyLike(String source, String answer) {
        assertThat(sure(check.look(Subjects.of(source, answer)))).isEmpty();
    }

    @Test
    void findsAWholeEssayForOneWord() {
        assertThat(sure(check.look(Subjects.of("Home", GERMAN.repeat(3))))).isPresent();
    }

    private Optional<String> look(String language, String answer) {
        return sure(check.look(Subjects.of("en", TEXT, language, answer)));
    }
}
