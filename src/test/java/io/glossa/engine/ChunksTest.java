package io.glossa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Segment;
import io.glossa.task.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ChunksTest {

    /** Tokens of the tags round each segment, as the class counts them. */
    private static final int TAGS = 12;

    @Provide
    Arbitrary<List<Segment>> segments() {
        return Arbitraries.integers()
                .between(1, 900)
                .map("a"::repeat)
                .list()
                .ofMaxSize(12)
                .map(texts -> Parts.of(texts.toArray(String[]::new)));
    }

    @Property(seed = "1")
    void keepTheOrderAndLoseNothing(
            @ForAll("segments") List<Segment> segments,
            @ForAll @IntRange(min = 1024, max = 4096) int window,
            @ForAll @IntRange(min = 1, max = 4) int fraction) {
        List<List<Segment>> chunks = new Chunks(window, OptionalInt.of(1000), 0).of(segments, fraction);

        assertThat(chunks.stream().flatMap(List::stream)).containsExactlyElementsOf(segments);
        assertThat(chunks).noneMatch(List::isEmpty);
    }

    @Property(seed = "2")
    void leaveRoomForAnAnswerOneAndAHalfTimesAsLong(
            @ForAll("segments") List<Segment> segments, @ForAll @IntRange(min = 100, max = 2000) int maxOutput) {
        for (List<Segment> chunk : new Chunks(1_000_000, OptionalInt.of(maxOutput), 0).of(segments, 1)) {
            if (chunk.size() > 1) {
                assertThat(1.5 * size(chunk)).isLessThanOrEqualTo(maxOutput);
            }
        }
    }

    @Property(seed = "3")
    void leaveRoomForThePromptAndTheCallersOwnWords(
            @ForAll("segments") List<Segment> segments, @ForAll @IntRange(max = 3000) int extra) {
        for (List<Segment> chunk : new Chunks(6000, OptionalInt.of(1_000_000), extra).of(segments, 1)) {
            if (chunk.size() > 1) {
                assertThat(2.5 * size(chunk) + 1000 + extra).isLessThanOrEqualTo(6000);
            }
        }
    }

    @Example
    void areOneCallWhereAllFits() {
        assertThat(new Chunks(32_768, OptionalInt.of(4096), 0).of(Parts.of("one", "two", "three"), 1))
                .containsExactly(Parts.of("one", "two", "three"));
    }

    @Property(seed = "4")
    void stayShortHoweverLargeTheWindow(@ForAll @IntRange(min = 1, max = 60) int paragraphs) {
        String[] texts = new String[paragraphs];
        Arrays.fill(texts, "a".repeat(1200));

        for (List<Segment> chunk : new Chunks(1_000_000, OptionalInt.empty(), 0).of(Parts.of(texts), 1)) {
            assertThat(size(chunk)).isLessThanOrEqualTo(2500);
        }
    }

    @Example
    void sendAHugeSegmentAlone() {
        List<Segment> segments = Parts.of("small", "huge ".repeat(10_000), "small", "too");

        assertThat(new Chunks(4096, OptionalInt.of(1000), 0).of(segments, 1))
                .containsExactly(segments.subList(0, 1), segments.subList(1, 2), segments.subList(2, 4));
    }

    @Example
    void areCutFinerWhereALargerCallHasFailed() {
        // Given: each is a quarter of what fits one call
        List<Segment> segments = Parts.of("a".repeat(348), "b".repeat(348), "c".repeat(348), "d".repeat(348));
        Chunks chunks = new Chunks(1_000_000, OptionalInt.of(640), 0);

        // Then
        assertThat(chunks.of(segments, 1)).hasSize(1);
        assertThat(chunks.of(segments, 2)).hasSize(2);
        assertThat(chunks.of(segments, 4)).hasSize(4);
        assertThat(chunks.of(segments, 1000)).hasSize(4);
    }

    @Example
    void goOnePerCallWhereNothingShouldFit() {
        assertThat(new Chunks(1024, OptionalInt.of(4096), 5000).of(Parts.of("one", "two"), 1))
                .hasSize(2);
    }

    @Example
    void leaveRoomForTheGlossaryTermsOfTheirOwnSegments() {
        List<Segment> segments = Parts.of("a".repeat(400), "b".repeat(400), "c".repeat(400), "d".repeat(400));
        Chunks chunks = new Chunks(3500, OptionalInt.empty(), 0, segment -> segment.number() == 3 ? 1500 : 0);

        assertThat(chunks.of(segments, 1))
                .containsExactly(segments.subList(0, 2), segments.subList(2, 3), segments.subList(3, 4));
    }

    @Example
    void areNoneWithoutSegments() {
        assertThat(new Chunks(4096, OptionalInt.of(1000), 0).of(List.of(), 1)).isEmpty();
    }

    private static int size(List<Segment> chunk) {
        return chunk.stream()
                .mapToInt(segment -> Tokens.estimate(segment.text()) + TAGS)
                .sum();
    }
}
