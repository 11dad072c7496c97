package io.glossa.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.failure.Finding;
import io.glossa.task.GlossaryTerm;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final Subject SUBJECT =
            Subjects.of("The ceasefire: see https://example.org", new GlossaryTerm("ceasefire", "Waffenruhe", null));

    private final Checks checks = new Checks();

    @Test
    void reportsASoundAnswerWithoutFindings() {
        Checks.Report report = checks.look(SUBJECT, "Die Waffenruhe: siehe <x id=\"1\"/>");

        assertThat(report.sound()).isTrue();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void reportsWhatIsOnlyToldAndStillSound() {
        Checks.Report report = checks.look(SUBJECT, "Die Feuerpause: siehe <x id=\"1\"/>");

        assertThat(report.sound()).isTrue();
        assertThat(report.findings()).extracting(Finding::check).containsExactly("glossary");
    }

    @Test
    void reportsAllThatIsWrongAndNotOnlyTheFirst() {
        Checks.Report report = checks.look(SUBJECT, "Die Feuerpause");

        assertThat(report.sound()).isFalse();
        assertThat(report.findings()).extracting(Finding::check).contains("preserved", "glossary");
    }
}
