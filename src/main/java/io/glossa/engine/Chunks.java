package io.glossa.engine;

import io.glossa.document.Segment;
import io.glossa.task.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/** Decides which segments travel together: as many as fit one call, in their order. */
final class Chunks {

    /** What a translation may need for each token of its source; German or Vietnamese from English needs about 1.5. */
    private static final double GROWTH = 1.6;

    /** Tokens of the tags round a segment. */
    private static final int TAGS = 12;

    /** Tokens of the prompt's own words and of the neighbouring text. */
    private static final int FRAME = 1500;

    /**
     * What one call may hold, however large the window: an answer to it, 4000 tokens, is written well within a usual
     * time-out. Several such calls side by side are quicker than a long one, and lose less where one fails.
     */
    private static final int LONGEST = 2500;

    private final double window;
    private final double longest;
    private final ToIntFunction<Segment> more;

    Chunks(int window, OptionalInt maxOutput, int extra) {
        this(window, maxOutput, extra, segment -> 0);
    }

    /**
     * @param window the model's context window in tokens, for question and answer together
     * @param maxOutput tokens that one answer may have; empty: as many as the window has room for
     * @param extra tokens that every call carries besides: context, instructions
     * @param more tokens that a call carries for this segment besides: its glossary terms
     */
    Chunks(int window, OptionalInt maxOutput, int extra, ToIntFunction<Segment> more) {
        this.window = window - FRAME - extra;
        this.longest = maxOutput.isPresent() ? Math.min(LONGEST, maxOutput.getAsInt() / GROWTH) : LONGEST;
        this.more = more;
    }

    /** @param fraction 1, 2, 4 ...: cut that much finer than would fit, where a larger call has just failed */
    List<List<Segment>> of(List<Segment> segments, int fraction) {
        List<List<Segment>> chunks = new ArrayList<>();
        double room = 0;
        double space = 0;
        for (Segment segment : segments) {
            int size = Tokens.estimate(segment.text()) + TAGS;
            double whole = size * (1 + GROWTH) + more.applyAsInt(segment);
            if (chunks.isEmpty() || size > room || whole > space) {
                chunks.add(new ArrayList<>());
                room = longest / fraction;
                space = window / fraction;
            }
            chunks.getLast().add(segment);
            room -= size;
            space -= whole;
        }
        return chunks;
    }
}
