package io.glossa.engine;

import io.glossa.document.Segment;
import io.glossa.task.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

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

    private final int limit;

    /**
     * @param window the model's context window in tokens, for question and answer together
     * @param maxOutput tokens that one answer may have; empty: as many as the window has room for
     * @param extra tokens that every call carries besides: context, glossary, instructions
     */
    Chunks(int window, OptionalInt maxOutput, int extra) {
        double byWindow = (window - FRAME - extra) / (1 + GROWTH);
        double byOutput = maxOutput.isPresent() ? maxOutput.getAsInt() / GROWTH : byWindow;
        limit = (int) Math.max(1, Math.min(LONGEST, Math.min(byWindow, byOutput)));
    }

    /** @param fraction 1, 2, 4 ...: cut that much finer than would fit, where a larger call has just failed */
    List<List<Segment>> of(List<Segment> segments, int fraction) {
        List<List<Segment>> chunks = new ArrayList<>();
        int room = 0;
        for (Segment segment : segments) {
            int size = Tokens.estimate(segment.text()) + TAGS;
            if (chunks.isEmpty() || size > room) {
                chunks.add(new ArrayList<>());
                room = limit / fraction;
            }
            chunks.getLast().add(segment);
            room -= size;
        }
        return chunks;
    }
}
