package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.glossa.check.Checks;
import io.glossa.check.Checks.Report;
import io.glossa.document.plain.PlainText;
import io.glossa.engine.Engine;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.failure.Finding;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.language.detect.LanguageDetector;
import io.glossa.task.Formality;
import io.glossa.task.Style;
import io.glossa.task.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorksheetTest {

    private static final Languages PAIR = new Languages(new Language("en"), new Language("de"));
    private static final Finding LOST = new Finding("preserved", 2, "https://example.org is lost");
    private static final Checks CHECKS = Checks.all(new LanguageDetector(Set.of()), Map.of());
    private static final Report SOUND = new Report(true, List.of());
    private static final Report UNSOUND =
            new Report(false, List.of(new Finding("preserved", null, "<x id=\"1\"/> is lost")));
    private static final Failure LACKING =
            new Failure.UnsoundAnswer("claude", List.of(new Finding("completeness", 2, "is missing")));

    private static final Instant MADE = Instant.parse("2026-11-22T10:00:00Z");

    private static final Engine CLAUDE = FakeEngine.called("claude");
    private static final Engine GPT = FakeEngine.called("gpt");
    private static final List<Engine> ROUTE = List.of(CLAUDE, GPT, FakeEngine.offline());

    private final Worksheet sheet = sheet(Style.PLAIN);

    @Test
    void isOpenInEverySegmentThatHasLettersBesidesItsTokens() {
        Worksheet sheet =
                new Worksheet(PlainText.cut("One.\n\nhttps://example.org\n\nTwo."), PAIR, Style.PLAIN, "", CHECKS);

        assertThat(sheet.open()).hasSize(2);
        sheet.open().forEach(number -> sheet.answered(number, "x", CLAUDE, SOUND, false));
        assertThat(sheet.done()).isTrue();
        assertThat(sheet.finish(ROUTE, List.of(), true).text()).isEqualTo("x\n\nhttps://example.org\n\nx");
    }

    @Test
    void putsTheTranslationsIntoTheDocumentWithWhatWasMasked() {
        sheet.answered(1, "Brot.", CLAUDE, SOUND, false);
        sheet.answered(2, "<x id=\"1\"/> siehe.", CLAUDE, SOUND, false);

        Translation done = sheet.finish(ROUTE, List.of(), true);

        assertThat(done.text()).isEqualTo("Brot.\n\nhttps://example.org siehe.");
        assertThat(done.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(done.total()).isEqualTo(2);
        assertThat(done.by()).containsExactly(new Answerer("claude", "claude-model", false));
    }

    @Test
    void isStillOpenInASegmentWhoseAnswerIsUnsound() {
        sheet.answered(1, "Brot.", CLAUDE, SOUND, false);
        sheet.answered(2, "Siehe.", CLAUDE, UNSOUND, false);

        assertThat(sheet.open()).containsExactly(2);
    }

    @Test
    void prefersASoundAnswerToAnEarlierUnsoundOneAndSaysThatItIsRepaired() {
        sheet.recalled(1, new SegmentCache.Kept("Brot.", SOUND, Answerer.of(CLAUDE), MADE));
        sheet.answered(2, "Siehe.", CLAUDE, UNSOUND, false);
        sheet.answered(2, "Siehe <x id=\"1\"/>.", CLAUDE, SOUND, true);

        Translation done = sheet.finish(ROUTE, List.of(), true);

        assertThat(done.text()).isEqualTo("Brot.\n\nSiehe https://example.org.");
        assertThat(done.verdict()).isEqualTo(Verdict.REPAIRED);
        assertThat(done.findings()).isEmpty();
        assertThat(done.cached()).isOne();
        assertThat(sheet.recalled()).isOne();
        assertThat(done.repaired()).isOne();
    }

    @Test
    void keepsTheFirstSoundAnswer() {
        sheet.answered(1, "Brot.", CLAUDE, SOUND, false);
        sheet.answered(1, "Laib.", GPT, UNSOUND, false);
        sheet.recalled(1, new SegmentCache.Kept("Stulle.", SOUND, Answerer.of(GPT), MADE));
        sheet.answered(2, "Siehe <x id=\"1\"/>.", CLAUDE, SOUND, false);

        assertThat(sheet.finish(ROUTE, List.of(), true).text()).startsWith("Brot.");
    }

    @Test
    void handsOutAnUnsoundAnswerMarkedAsFailed() {
        sheet.answered(1, "Brot.", CLAUDE, SOUND, false);
        sheet.answered(2, "Siehe.", CLAUDE, UNSOUND, false);

        Translation done = sheet.finish(ROUTE, List.of(), false);

        assertThat(done.text()).isEqualTo("Brot.\n\nSiehe.");
        assertThat(done.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(done.findings()).containsExactly(LOST);
    }

    @Test
    void handsOutNothingUnsoundToWhoIsStrict() {
        sheet.answered(1, "Brot.", CLAUDE, SOUND, false);
        sheet.answered(2, "Siehe.", GPT, UNSOUND, false);

        assertFails(List.of(), true, new Failure.UnsoundAnswer("claude, gpt", List.of(LOST)));
    }

    @Test
    void leavesASegmentThatTheModelKeepsLeavingOutAsItWasAndSaysSo() {
        sheet.answered(1, "Brot.", CLAUDE, SOUND, false);

        Translation done = sheet.finish(ROUTE, List.of(LACKING), false);

        assertThat(done.text()).isEqualTo("Brot.\n\nSee https://example.org.");
        assertThat(done.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(done.findings()).extracting(Finding::segment).containsExactly(2);
    }

    @Test
    void isNoAnswerWhereAPartCouldNotBeAskedOfAnybody() {
        Failure refused = new Failure.ProviderRefused("claude", "its content filter");
        sheet.answered(1, "Brot.", CLAUDE, SOUND, false);

        assertFails(List.of(LACKING, refused), false, refused);
    }

    @Test
    void isNoAnswerWhereNothingIsTranslated() {
        assertFails(List.of(LACKING), false, LACKING);
    }

    @Test
    void saysThatTheOfflineEngineCannotFollowAWish() {
        Worksheet formal = sheet(new Style(Formality.FORMAL, List.of(), "", List.of()));
        for (Worksheet each : List.of(formal, sheet)) {
            each.answered(1, "Brot.", FakeEngine.offline(), SOUND, false);
            each.answered(2, "Siehe <x id=\"1\"/>.", FakeEngine.offline(), SOUND, false);
        }

        assertThat(formal.finish(ROUTE, List.of(), false).findings())
                .extracting(Finding::check)
                .containsExactly("style");
        assertThat(sheet.finish(ROUTE, List.of(), false).findings()).isEmpty();
    }

    @Test
    void namesTheEnginesInTheOrderOfTheRoute() {
        sheet.answered(1, "Brot.", GPT, SOUND, false);
        sheet.answered(2, "Siehe <x id=\"1\"/>.", CLAUDE, SOUND, false);

        assertThat(sheet.finish(ROUTE, List.of(), false).by())
                .extracting(Answerer::provider)
                .containsExactly("claude", "gpt");
    }

    private void assertFails(List<Failure> failures, boolean strict, Failure expected) {
        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> sheet.finish(ROUTE, failures, strict))
                .extracting(FailureException::failure)
                .isEqualTo(expected);
    }

    private static Worksheet sheet(Style style) {
        return new Worksheet(PlainText.cut("Bread.\n\nSee https://example.org."), PAIR, style, "", CHECKS);
    }
}
