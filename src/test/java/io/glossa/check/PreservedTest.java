package io.glossa.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreservedTest {

    private static final Subject SUBJECT = Subjects.of("Write to ana@example.org or see https://example.org/a?b=1.");

    private final Preserved check = new Preserved();

    @Test
    void findsNothingWhereEveryTokenIsThereOnce() {
        assertThat(check.look(SUBJECT, "Siehe <x id=\"2\"/> oder schreiben Sie an <x id=\"1\"/>."))
                .isEmpty();
    }

    @Test
    void namesWhatIsLost() {
        assertThat(check.look(SUBJECT, "Schreiben Sie an <x id=\"1\"/>.")).hasValueSatisfying(finding -> {
            assertThat(finding.check()).isEqualTo("preserved");
            assertThat(finding.segment()).isEqualTo(4);
            assertThat(finding.message()).contains("https://example.org/a?b=1").doesNotContain("ana@");
        });
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
        assertThat(check.look(SUBJECT, answer)).isPresent();
    }

    @Test
    void makesAnAnswerUnsound() {
        assertThat(check.fails()).isTrue();
    }
}
