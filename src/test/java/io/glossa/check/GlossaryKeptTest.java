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
        assertThat(check.look(Subjects.of("The Ceasefire holds.", CEASEFIRE), "Die WAFFENRUHE hält."))
                .isEmpty();
    }

    @Test
    void asksForNoTermThatIsNotInTheSource() {
        assertThat(check.look(Subjects.of("Peace holds.", CEASEFIRE, TRUCE), "Der Friede hält."))
                .isEmpty();
    }

    @Test
    void namesEachTermThatIsMissed() {
        Subject subject = Subjects.of("The ceasefire is a truce.", CEASEFIRE, TRUCE);

        assertThat(check.look(subject, "Der Waffenstillstand ist eine Pause.")).hasValueSatisfying(finding -> {
            assertThat(finding.segment()).isEqualTo(4);
            assertThat(finding.message())
                    .isEqualTo(
                            "'ceasefire' is not translated as 'Waffenruhe'; 'truce' is not translated as 'Burgfrieden'");
        });
    }

    @Test
    void isToldAndDoesNotMakeAnAnswerUnsound() {
        assertThat(check.fails()).isFalse();
    }
}
