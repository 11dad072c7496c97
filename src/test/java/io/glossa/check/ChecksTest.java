package io.glossa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.glossa.failure.Finding;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.language.detect.LanguageDetector;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

    private static final GlossaryTerm TERM = new GlossaryTerm("ceasefire", "Waffenruhe", null);

    private static final LanguageDetector DETECTOR = new LanguageDetector(Set.of());

    private final Checks checks = Checks.all(DETECTOR, Map.of());

    @Test
    void reportsASoundAnswerWithoutFindings() {
        Checks.Report report = checks.look(answered("Die Waffenruhe: siehe <x id=\"1\"/>"));

        assertThat(report.sound()).isTrue();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void reportsWhatIsOnlyToldAndStillSound() {
        Checks lenient = Checks.all(DETECTOR, Map.of("glossary", Level.WARN));

        Checks.Report report = lenient.look(answered("Die Feuerpause: siehe <x id=\"1\"/>"));

        assertThat(report.sound()).isTrue();
        assertThat(report.findings()).extracting(Finding::check).containsExactly("glossary");
    }

    @Test
    void reportsAllThatIsWrongAndNotOnlyTheFirst() {
        Checks.Report report = checks.look(answered("Die Feuerpause"));

        assertThat(report.sound()).isFalse();
        assertThat(report.findings()).extracting(Finding::check).contains("preserved", "glossary");
    }

    @Test
    void namesWhatIsLostByItsToken() {
        Finding finding = checks.look(answered("Die Waffenruhe")).findings().getFirst();

        assertThat(finding.segment()).isNull();
        assertThat(finding.message()).endsWith("<x id=\"1\"/>");
    }

    @Test
    void takesEachCheckAtTheLevelThatIsConfigured() {
        Checks strict = Checks.all(DETECTOR, Map.of("glossary", Level.FAIL, "preserved", Level.OFF));

        Checks.Report report = strict.look(answered("Die Feuerpause"));

        assertThat(report.sound()).isFalse();
        assertThat(report.findings()).extracting(Finding::check).containsExactly("glossary");
    }

    @Test
    void areOthersAtOtherLevels() {
        assertThat(Checks.all(DETECTOR, Map.of("glossary", Level.WARN)).fingerprint())
                .isNotEqualTo(checks.fingerprint())
                .isEqualTo(Checks.all(DETECTOR, Map.of("glossary", Level.WARN)).fingerprint());
    }

    @Test
    void tellsWhatItIsNotSureOfAndLetsTheAnswerPass() {
        Checks.Report report = checks.look(shortHeadline());

        assertThat(report.sound()).isTrue();
        assertThat(report.findings())
                .extracting(Finding::check, Finding::message)
                .containsExactly(tuple(
                        "completeness",
                        "it is not sure, but the translation seems to end early: about 50 % of the text is missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "FAIL, FAIL, false, 1",
        "FAIL, OFF, true, 0",
        "WARN, FAIL, true, 1",
        "WARN, OFF, true, 0",
        "OFF, FAIL, true, 0"
    })
    void takesDoubtsAtTheirOwnLevelAndNeverForMoreThanTheChecks(
            Level ofCheck, Level ofDoubts, boolean sound, int findings) {
        Checks configured = Checks.all(DETECTOR, Map.of("completeness", ofCheck, Checks.DOUBTS, ofDoubts));

        Checks.Report report = configured.look(shortHeadline());

        assertThat(report.sound()).isEqualTo(sound);
        assertThat(report.findings()).hasSize(findings);
    }

    @Test
    void areOthersWhereDoubtsMeanSomethingElse() {
        assertThat(Checks.all(DETECTOR, Map.of(Checks.DOUBTS, Level.FAIL)).fingerprint())
                .isNotEqualTo(checks.fingerprint());
    }

    @Test
    void refusesTheNameOfNoCheckAndNamesThoseThatThereAre() {
        assertThatThrownBy(() -> Checks.all(DETECTOR, Map.of("numbrs", Level.FAIL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("numbrs")
                .hasMessageContaining("glossary, ")
                .hasMessageContaining("preserved");
    }

    private static Subject shortHeadline() {
        return Subjects.of(
                "Ferry service to the island cancelled because of the storm", "Fährverkehr zur Insel wegen des Sturms");
    }

    private static Subject answered(String answer) {
        return Subjects.of("The ceasefire: see https://example.org", answer, TERM);
    }
}
