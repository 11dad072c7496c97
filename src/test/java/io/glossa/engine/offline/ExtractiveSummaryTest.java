package io.glossa.engine.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import io.glossa.task.SummaryForm;
import io.glossa.task.SummaryForm.Shape;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractiveSummaryTest {

    static final Language EN = new Language("en");

    static final String STORY = """
            Bridge closed

            The old stone bridge over the river Lenn was closed on Monday after engineers found deep cracks in its arches. \
            The bridge carries four thousand cars a day between the two halves of the town. \
            Mayor Edda Brandt said: "Nobody will cross it in a car. We shall not take that risk. Not this year." \
            However, people on foot may still use it until the repairs of the bridge begin in March. \
            Engineers believe that the cracks in the arches were made by last winter's flood.

            Read more at https://example.org/bridge and tell us what you think.
            The repairs of the bridge will cost about nine million crowns, engineers say. \
            The repairs of the bridge will cost about nine million crowns, the engineers say.
            Comment (0)
            """;

    @Test
    void takesWholeSentencesInTheOrderOfTheText() {
        List<String> summary = ExtractiveSummary.sentences(STORY, EN, 3);
        assertThat(summary).hasSize(3).allSatisfy(sentence -> assertThat(STORY).contains(sentence));
        assertThat(summary).isSortedAccordingTo(Comparator.comparingInt(STORY::indexOf));
        assertThat(summary.getFirst()).startsWith("The old stone bridge").endsWith("in its arches.");
    }

    @Test
    void leavesOutAddressesHeadingsAndRepetitions() {
        List<String> everything = ExtractiveSummary.sentences(STORY, EN, 100);
        assertThat(everything).hasSize(6).noneMatch(sentence -> sentence.contains("example.org"));
        assertThat(everything).doesNotContain("Bridge closed", "Comment (0)");
        assertThat(everything)
                .filteredOn(sentence -> sentence.startsWith("The repairs"))
                .hasSize(1);
    }

    @Test
    void keepsAQuotationOfSeveralSentencesWhole() {
        assertThat(ExtractiveSummary.sentences(STORY, EN, 100))
                .contains("Mayor Edda Brandt said: \"Nobody will cross it in a car. We shall not take that risk."
                        + " Not this year.\"");
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(ExtractiveSummary.sentences(STORY, EN, 3)).isEqualTo(ExtractiveSummary.sentences(STORY, EN, 3));
    }

    @Test
    void givesAShortTextBackWhole() {
        assertThat(ExtractiveSummary.sentences("It rained all day. Nobody came to the fair.", EN, 3))
                .containsExactly("It rained all day.", "Nobody came to the fair.");
    }

    @Test
    void givesALineBackThatIsNoSentenceWhereThereIsNothingElse() {
        assertThat(ExtractiveSummary.sentences("Rain in the north", EN, 3)).containsExactly("Rain in the north");
        assertThat(ExtractiveSummary.sentences("She said \"Let us go. Now", EN, 3))
                .containsExactly("She said \"Let us go. Now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "28 %", "🙂 🙂!", "?!", "\0\0", "https://example.org/"})
    void hasNothingToSayWhereThereAreNoWords(String text) {
        assertThat(ExtractiveSummary.sentences(text, EN, 3)).isEmpty();
        assertThat(of(text, Shape.PARAGRAPH, null)).isEmpty();
        assertThat(of(text, Shape.HEADLINE, null)).isEmpty();
    }

    @Test
    void neverHoldsAnAddressEvenWhereEverySentenceDoes() {
        assertThat(of(
                        "Read all of it at www.example.org/a today. Write to me@example.org for more.",
                        Shape.PARAGRAPH,
                        null))
                .contains("Read all of it at")
                .doesNotContain("example");
    }

    @Test
    void pointsAreLinesOfTheirOwn() {
        String[] lines = of(STORY, Shape.BULLETS, null).split("\n");
        assertThat(lines)
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).startsWith("- ").endsWith(line.endsWith("\"") ? "\"" : "."));
    }

    @Test
    void aHeadlineIsOneShortSentenceWithoutFullStop() {
        String headline = of(STORY, Shape.HEADLINE, null);
        assertThat(headline)
                .isEqualTo("The bridge carries four thousand cars a day between the two halves of the town");
    }

    @Test
    void aLengthInWordsIsKeptToButForOneSentence() {
        assertThat(of(STORY, Shape.PARAGRAPH, 45).split(" ")).hasSizeBetween(25, 52);
        assertThat(of(STORY, Shape.PARAGRAPH, 1))
                .endsWith(".")
                .satisfies(one -> assertThat(STORY).contains(one));
    }

    @Test
    void hearsTheEndOfALongTextToo() {
        String text = IntStream.range(0, 4_000)
                .mapToObj(i -> i < 200
                        ? "Filler " + i + " follows number " + i + ". "
                        : "Whales sing " + i + " songs in winter. ")
                .collect(Collectors.joining());
        assertThat(ExtractiveSummary.sentences(text, EN, 5))
                .hasSizeBetween(1, 5)
                .anyMatch(sentence -> sentence.startsWith("Whales sing"));
    }

    @Test
    void joinsLinesThatAreWrapped() {
        String wrapped = """
                The council of the small harbour town voted late on Friday
                to rebuild the lighthouse that a storm destroyed in spring,
                although the money for it has not been found as yet.
                """;
        assertThat(ExtractiveSummary.sentences(wrapped, EN, 3))
                .containsExactly(wrapped.strip().replace('\n', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a. ", "A man came by. ", "\"", "“no ", "a.b@", "x\n", "ab.cd/", "สวัสดี ", "好。"})
    void isQuickWhateverIsRepeated(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(4), () -> ExtractiveSummary.sentences(text, EN, 3));
    }

    static String of(String text, Shape shape, @Nullable Integer words) {
        return ExtractiveSummary.of(text, EN, SummaryForm.of(shape, null, words));
    }
}
