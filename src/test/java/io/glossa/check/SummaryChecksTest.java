package io.glossa.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.failure.Finding;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.language.detect.LanguageDetector;
import io.glossa.task.SummaryForm;
import io.glossa.task.SummaryForm.Shape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryChecksTest {

    private static final Checks CHECKS = Checks.all(new LanguageDetector(Set.of()), Map.of());

    private static final SummaryForm PARAGRAPH = SummaryForm.of(Shape.PARAGRAPH, 3, null);

    private static final String TEXT = """
            The harbour office will open a new ferry line to the islands in the spring, the town council decided on November 27.

            The two ships carry 28 cars each and sail every morning. "We have waited for this line for twenty years," the mayor
            said. Tickets will cost 4.50 euros, a third less than on the old boats, which were sold to a museum in the north.

            Fishermen had asked for the line for many years, because the road over the hills is closed in winter. The council
            will pay 1.2 million euros for the new quay; the rest comes from the region. Work on it begins in January. See
            https://ferry.example.org/times for the timetable.""";

    private static final String GOOD =
            "The town will open a ferry line to the islands in the spring, with two ships for 28 cars each. "
                    + "The quay costs the council 1.2 million euros. \"We have waited for this line for twenty years,\" said the mayor.";

    @Test
    void accuseNoFaithfulSummary() {
        assertThat(findings(GOOD, "en", PARAGRAPH)).isEmpty();
        assertThat(findings(
                        "Die Stadt eröffnet im Frühjahr eine Fähre zu den Inseln. Die zwei Schiffe nehmen je 28 Autos mit, die Fahrt "
                                + "kostet 4,50 Euro. „Wir haben zwanzig Jahre auf diese Linie gewartet“, sagte die Bürgermeisterin.",
                        "de",
                        PARAGRAPH))
                .isEmpty();
        assertThat(findings("港務局は春に島への新しいフェリー航路を開く。11月27日に町議会が決めた。岸壁の工費のうち120万ユーロを町が負担する。", "ja", PARAGRAPH))
                .isEmpty();
        assertThat(findings(
                        "New ferry line to the islands opens in spring",
                        "en",
                        SummaryForm.of(Shape.HEADLINE, null, null)))
                .isEmpty();
        assertThat(findings(
                        "- A ferry line opens in the spring.\n- Its ships carry 28 cars.\n- The quay costs 1.2 million euros.",
                        "en",
                        SummaryForm.of(Shape.BULLETS, 3, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            language   | de | The town will open a ferry line to the islands in the spring, with two ships for cars.
            language   | en | Die Stadt eröffnet im Frühjahr eine Fähre zu den Inseln, mit zwei Schiffen für Autos.
            language   | es | A prefeitura abrirá na primavera uma nova linha de barcos para as ilhas, com dois navios para carros.
            numbers    | en | The town will open a ferry line to the islands in the spring, with two ships for 82 cars each.
            numbers    | de | Die Stadt eröffnet im Frühjahr eine Fähre zu den Inseln. Die zwei Schiffe nehmen je 29 Autos mit.
            numbers    | en | The quay costs the council 7.9 million euros; it will be used by a ferry line to the islands.
            quotations | en | A ferry line opens in the spring. "This line will save our town," said the mayor about it.
            addresses  | en | The town will open a ferry line to the islands, see https://ferry.example.org/times for more.
            chatter    | en | Here is a summary of the text: The town will open a ferry line to the islands in the spring.
            chatter    | de | Gerne! Hier ist die Zusammenfassung: Die Stadt eröffnet im Frühjahr eine Fähre zu den Inseln.
            chatter    | en | The town will open a ferry line to the islands in the spring. Let me know if you need anything else!
            refusal    | en | I'm sorry, but I can't help with summarizing this.
            addresses  | de | Die Stadt eröffnet im Frühjahr eine Fähre zu den Inseln. Fragen an hafen@example.org senden.
            """)
    void findWhatIsWrong(String check, String language, String summary) {
        assertThat(findings(summary, language, SummaryForm.of(Shape.PARAGRAPH, 1, null)))
                .extracting(Finding::check)
                .containsExactly(check);
    }

    @Test
    void findACopyOfTheBeginning() {
        assertThat(findings(TEXT.lines().findFirst().orElseThrow(), "en", SummaryForm.of(Shape.PARAGRAPH, 1, null)))
                .extracting(Finding::check)
                .containsExactly("copy");
    }

    @Test
    void findAnInventedQuotationWhereTheTextQuotesNothing() {
        SummarySubject subject = new SummarySubject(
                TEXT.replace("\"", "").replace("'", ""),
                "Die Stadt eröffnet eine Fähre. „Wir haben zwanzig Jahre darauf gewartet“, sagte die Bürgermeisterin.",
                new Languages(new Language("en"), new Language("de")),
                PARAGRAPH);

        assertThat(CHECKS.look(subject).findings()).extracting(Finding::check).containsExactly("quotations");
    }

    @Test
    void findWhatIsTooLongTooShortOrNotInTheShape() {
        String sentence = "The ferry line opens in the spring. ";

        assertThat(lengths(sentence.repeat(4), SummaryForm.of(Shape.PARAGRAPH, 3, null)))
                .isEmpty();
        assertThat(lengths(sentence.repeat(9), SummaryForm.of(Shape.PARAGRAPH, 3, null)))
                .containsExactly("has 9 sentences where 3 were asked for");
        assertThat(lengths(sentence, SummaryForm.of(Shape.PARAGRAPH, 3, null)))
                .containsExactly("has 1 sentences where 3 were asked for");
        assertThat(lengths(sentence.repeat(2), SummaryForm.of(Shape.PARAGRAPH, null, 12)))
                .isEmpty();
        assertThat(lengths(sentence.repeat(9), SummaryForm.of(Shape.PARAGRAPH, null, 12)))
                .containsExactly("has 63 words where about 12 were asked for");
        assertThat(lengths(sentence.repeat(3), SummaryForm.of(Shape.BULLETS, 3, null)))
                .hasSize(1);
        assertThat(lengths(("- " + sentence + "\n").repeat(3), SummaryForm.of(Shape.BULLETS, 3, null)))
                .isEmpty();
        assertThat(lengths(("- " + sentence + "\n").repeat(7), SummaryForm.of(Shape.BULLETS, 3, null)))
                .hasSize(1);
        assertThat(lengths("A ferry\nand a line", SummaryForm.of(Shape.HEADLINE, null, null)))
                .hasSize(1);
        assertThat(lengths(sentence.repeat(5), SummaryForm.of(Shape.HEADLINE, null, null)))
                .hasSize(1);
    }

    @Test
    void areTakenAtTheLevelThatIsConfigured() {
        Checks lenient = Checks.all(new LanguageDetector(Set.of()), Map.of("numbers", Level.WARN, "copy", Level.OFF));
        Checks.Report report = lenient.look(subject(GOOD.replace("28", "82"), "en", PARAGRAPH));

        assertThat(report.sound()).isTrue();
        assertThat(report.findings()).extracting(Finding::check).containsExactly("numbers");
        assertThat(lenient.summaryFingerprint()).isNotEqualTo(CHECKS.summaryFingerprint());
    }

    private static List<String> lengths(String summary, SummaryForm form) {
        return findings(summary, "en", form).stream()
                .filter(finding -> finding.check().equals("length"))
                .map(Finding::message)
                .toList();
    }

    private static List<Finding> findings(String summary, String language, SummaryForm form) {
        return CHECKS.look(subject(summary, language, form)).findings();
    }

    private static SummarySubject subject(String summary, String language, SummaryForm form) {
        return new SummarySubject(TEXT, summary, new Languages(new Language("en"), new Language(language)), form);
    }
}
