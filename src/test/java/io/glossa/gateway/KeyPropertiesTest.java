package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.cache.Key;
import io.glossa.document.Format;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.task.CacheUse;
import io.glossa.task.Deadline;
import io.glossa.task.Formality;
import io.glossa.task.Style;
import io.glossa.task.SummaryForm;
import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Two requests that could rightly get different answers never share a key: whichever of the inputs is changed, alone, the
 * key is another one. The inputs are few and alike, so that they would often meet if they were only put together.
 */
class KeyPropertiesTest {

    /** All that an answer hangs on, as words; what a place means, {@link #segment}, {@link #summary} and {@link #request} say. */
    private static final int INPUTS = 15;

    private static final List<String> TAGS = List.of("en", "en-GB", "en-US", "zh", "zh-Hans", "zh-Hant", "pt", "pt-BR");

    @Provide
    Arbitrary<List<String>> inputs() {
        return word().list().ofSize(INPUTS);
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.of("a", "b", "|", ",", "\n", "\0", "é", "1", "#")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(letters -> String.join("", letters));
    }

    @Property(seed = "11")
    void aSegmentsKeyChangesWithEachOfItsInputs(
            @ForAll("inputs") List<String> inputs,
            @ForAll @IntRange(max = INPUTS - 1) int place,
            @ForAll("word") String other) {
        List<String> changed = changed(inputs, place, other);

        assertThat(segment(changed).equals(segment(inputs)))
                .isEqualTo(told(changed).equals(told(inputs)) && format(changed).equals(format(inputs)));
        assertThat(segment(List.copyOf(inputs))).isEqualTo(segment(inputs));
    }

    @Property(seed = "12")
    void aSummarysKeyChangesWithEachOfItsInputs(
            @ForAll("inputs") List<String> inputs,
            @ForAll @IntRange(max = INPUTS - 1) int place,
            @ForAll("word") String other) {
        List<String> changed = changed(inputs, place, other);

        assertThat(summary(changed).equals(summary(inputs)))
                .isEqualTo(told(changed).equals(told(inputs)) && form(changed).equals(form(inputs)));
        assertThat(summary(inputs)).isNotEqualTo(segment(inputs));
    }

    @Property(seed = "13")
    void aRememberedAnswersKeyChangesWithEachOfItsInputs(
            @ForAll("inputs") List<String> inputs,
            @ForAll @IntRange(max = INPUTS - 1) int place,
            @ForAll("word") String other) {
        List<String> changed = changed(inputs, place, other);

        assertThat(request(changed).equals(request(inputs)))
                .isEqualTo(asked(changed).equals(asked(inputs)));
    }

    @Property(seed = "14")
    void noInputCanPassForTheOneNextToIt(
            @ForAll("inputs") List<String> inputs, @ForAll @IntRange(max = INPUTS - 2) int place) {
        // Given: the same letters, cut elsewhere
        String both = inputs.get(place) + inputs.get(place + 1);
        Assume.that(both.length() > 2);
        List<String> moved = new ArrayList<>(inputs);
        moved.set(place, both.substring(0, 1));
        moved.set(place + 1, both.substring(1));
        Assume.that(!told(moved).equals(told(inputs)));

        assertThat(segment(moved)).isNotEqualTo(segment(inputs));
    }

    @Property(seed = "15")
    void theUnicodeFormOfATextMakesNoOtherSegment(@ForAll("inputs") List<String> inputs) {
        List<String> decomposed = new ArrayList<>(inputs);
        for (int place : new int[] {0, 4, 5, 6, 7, 10}) { // those that are texts, and not the name of something
            decomposed.set(place, Normalizer.normalize(inputs.get(place), Normalizer.Form.NFD));
        }

        assertThat(segment(decomposed)).isEqualTo(segment(inputs));
    }

    @Property(seed = "16")
    void aGlossaryTermThatDoesNotOccurMakesNoOtherSegment(@ForAll("inputs") List<String> inputs) {
        Style with = new Style(
                Formality.DEFAULT, List.of(new GlossaryTerm("never there", inputs.get(1), null)), "", List.of());

        assertThat(new AnswerKeys(pair(inputs), with, "", "").segment(inputs.getFirst(), Format.PLAIN, "claude"))
                .isEqualTo(new AnswerKeys(pair(inputs), Style.PLAIN, "", "")
                        .segment(inputs.getFirst(), Format.PLAIN, "claude"));
    }

    private static List<String> changed(List<String> inputs, int place, String other) {
        List<String> changed = new ArrayList<>(inputs);
        changed.set(place, other);
        return changed;
    }

    private static Key segment(List<String> in) {
        return new AnswerKeys(pair(in), style(in), in.get(10), in.get(12)).segment(text(in), format(in), in.get(11));
    }

    private static Key summary(List<String> in) {
        return new AnswerKeys(pair(in), style(in), in.get(10), in.get(12)).summary(text(in), form(in), in.get(11));
    }

    private static Key request(List<String> in) {
        Order order = new Order(
                in.getFirst(),
                Optional.of(pair(in).source()),
                List.of(pair(in).target()),
                style(in),
                format(in),
                in.get(9).length() > 1,
                Optional.of(form(in)));
        Terms terms = new Terms(
                Optional.of(in.get(9)),
                in.get(10),
                Set.of(in.get(12)),
                in.get(8).length() > 1,
                CacheUse.FULL,
                Deadline.in(Duration.ofMinutes(1), InstantSource.system()));
        return RequestKey.of(order, terms, in.get(11));
    }

    private static Languages pair(List<String> in) {
        return new Languages(tag(in.get(1)), tag(in.get(2)));
    }

    private static Language tag(String word) {
        return new Language(one(TAGS, word));
    }

    private static <T> T one(List<T> all, String word) {
        return all.get(Math.floorMod(word.hashCode(), all.size()));
    }

    /** With a letter: without any there is no term. */
    private static String text(List<String> in) {
        return "t" + in.getFirst();
    }

    /** The glossary's term occurs in every text: it is all of it. */
    private static Style style(List<String> in) {
        return new Style(
                one(List.of(Formality.values()), in.get(3)),
                List.of(new GlossaryTerm(text(in), in.get(4), null)),
                in.get(5),
                List.of(in.get(6), in.get(7)));
    }

    private static Format format(List<String> in) {
        return SomeFormats.of(one(SomeFormats.KINDS, in.get(13)), one(SomeFormats.SAID, in.get(14)));
    }

    private static SummaryForm form(List<String> in) {
        return SummaryForm.of(
                one(List.of(SummaryForm.Shape.values()), in.get(8)),
                1 + Math.floorMod(in.get(9).hashCode(), 9),
                null);
    }

    /** What of the inputs a segment's answer hangs on, besides its format. */
    private static List<Object> told(List<String> in) {
        return List.of(in.getFirst(), pair(in), style(in), in.get(10), in.get(11), in.get(12));
    }

    /** What of the inputs a whole answer hangs on. */
    private static List<Object> asked(List<String> in) {
        // The checks are the same for all requests of a process.
        return List.of(
                told(in).subList(0, 5),
                in.get(12), // the providers that may be asked
                format(in),
                form(in),
                in.get(9),
                in.get(8).length() > 1);
    }
}
