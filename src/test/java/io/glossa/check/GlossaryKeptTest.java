package io.glossa.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.task.GlossaryTerm;
import org.junit.jupiter.api.Test;

class GlossaryKeptTest {

    private static final GlossaryTerm CEASEFIRE = new GlossaryTerm("ceasefire", "Waffenruhe", null);
    private static final GlossaryTerm TRUCE = new GlossaryTerm("truce", "Burgfrieden", null);

    private final GlossaryKept check = new GlossaryKept();

    @Test
    void findsNothingWhereTheTermIsKeptInAnyCaseOfLetters() {
        assertThat(check.look(Subjects.of("The Ceasefire holds.", "Die WAFFENRUHE hält.", CEASEFIRE)))
                .isEmpty();
    }

    @Test
    void asksForNoTermThatIsNotInTheSource() {
        assertThat(check.look(Subjects.of("Peace holds.", "Der Friede hält.", CEASEFIRE, TRUCE)))
                .isEmpty();
    }

    @Test
    void namesEachTermThatIsMissed() {
        Subject subject =
                Subjects.of("The ceasefire is a truce.", "Der Waffenstillstand ist eine Pause.", CEASEFIRE, TRUCE);

        assertThat(check.look(subject))
                .contains("'ceasefire' is not translated as 'Waffenruhe'; 'truce' is not translated as 'Burgfrieden'");
    }

    @Test
    void isToldAndDoesNotMakeAnAnswerUnsound() {
        assertThat(check.usually()).isEqualTo(Level.WARN);
    }
}
