package io.glossa.check;

import static io.glossa.check.objection.Objections.sure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreservedTest {

    private final Preserved check = new Preserved();

    @Test
    void findsNothingWhereEveryTokenIsThereOnce() {
        assertThat(look("Siehe <x id=\"2\"/> oder schreiben Sie an <x id=\"1\"/>."))
                .isEmpty();
    }

    @Test
    void namesWhatIsLost() {
        assertThat(look("Schreiben Sie an <x id=\"1\"/>.")).contains("not kept exactly once: <x id=\"2\"/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x id=\"1\"/> <x id=\"2\"/> <x id=\"2\"/>",
                "<x id=\"1\"/> <x id=\"2\"/> <x id=\"3\"/>",
                "ana@example.org, https://example.org/a?b=1",
                "",
            })
    void findsWhatIsDoubledMadeUpOrWrittenOut(String answer) {
        assertThat(look(answer)).isPresent();
    }

    @Test
    void makesAnAnswerUnsound() {
        assertThat(check.usually()).isEqualTo(Level.FAIL);
    }

    private Optional<String> look(String answer) {
        return sure(check.look(Subjects.of("Write to ana@example.org or see https://example.org/a?b=1.", answer)));
    }
}
