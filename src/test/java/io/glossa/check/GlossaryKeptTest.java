package io.glossa.check;

import static io.glossa.check.objection.Objections.sure;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.glossary.GlossaryTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryKeptTest {

    private static final GlossaryTerm CEASEFIRE = new GlossaryTerm("ceasefire", "Waffenruhe", null);
    private static final GlossaryTerm TRUCE = new GlossaryTerm("truce", "Burgfrieden", null);

    private final GlossaryKept check = new GlossaryKept();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | перемирие      | Стороны договорились о перемирии.",
                "pl | rozejm         | Strony zgodziły się na warunki rozejmu.",
                "fi | aselepo        | Osapuolet sopivat aselevosta.",
                "hu | fegyverszünet  | A felek megegyeztek a fegyverszünetben.",
                "tr | ateşkes        | Taraflar ateşkeste anlaştı.",
                "de | Waffenruhe     | Die WAFFENRUHE hält.",
                "es | alto el fuego  | Los altos el fuego se mantienen.",
                "ar | هدنة           | التزم الطرفان بالهدنة.",
                "hi | युद्धविराम      | दोनों पक्ष युद्ध विराम पर सहमत हुए।",
                "ja | 停戦           | 両国は停戦に合意した。"
            })
    void findsNothingWhereTheTermIsThereInAnyForm(String target, String translation, String answer) {
        GlossaryTerm term = new GlossaryTerm("ceasefire", translation, null);

        assertThat(sure(check.look(Subjects.of("en", "Both agreed on a ceasefire.", target, answer, term))))
                .isEmpty();
    }

    @Test
    void isContentWithATermThatIsThereOnceOrIsGivenInOneOfItsTranslations() {
        GlossaryTerm other = new GlossaryTerm("ceasefire", "Feuerpause", null);

        assertThat(sure(check.look(Subjects.of(
                        "A ceasefire is a ceasefire.", "Eine Waffenruhe ist, was sie ist.", CEASEFIRE, other))))
                .isEmpty();
    }

    @Test
    void asksForNoTermThatIsNotInTheSource() {
        assertThat(sure(check.look(Subjects.of("Peace holds.", "Der Friede hält.", CEASEFIRE, TRUCE))))
                .isEmpty();
        assertThat(sure(check.look(Subjects.of(
                        "See https://example.org/truce",
                        "Siehe <x id=\"1\"/>",
                        TRUCE,
                        new GlossaryTerm("id", "?", null)))))
                .isEmpty();
    }

    @Test
    void namesEachTermThatIsMissedWithWhatItShouldBe() {
        Subject subject = Subjects.of(
                "The ceasefire is a truce.",
                "Der Waffenstillstand ist eine Pause.",
                CEASEFIRE,
                TRUCE,
                new GlossaryTerm("truce", "Gottesfriede", null));

        assertThat(sure(check.look(subject)))
                .contains("'ceasefire' is not translated as 'Waffenruhe'; "
                        + "'truce' is not translated as 'Burgfrieden' or 'Gottesfriede'");
    }

    @Test
    void makesAnAnswerUnsound() {
        assertThat(check.usually()).isEqualTo(Level.FAIL);
    }
}
