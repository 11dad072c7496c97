package io.glossa.word;

import io.glossa.word.Inline.Barrier;
import io.glossa.word.Inline.Thing;
import java.util.ArrayList;
import java.util.List;

/** What stands in a paragraph, or in something in it that must be read by itself: passages, and what bounds them. */
final class Row {

    /** Writes what stands in a stretch of the part, with all that has changed in it. */
    interface Rendering {
        String of(int start, int end);
    }

    private final int start;
    private final int end;

    /** Passages, and barriers as they are. */
    private final List<Object> pieces = new ArrayList<>();

    private final List<Passage> passages = new ArrayList<>();

    /**
     * @param start where it begins in the part
     * @param items all that is in it
     */
    Row(int start, int end, List<Inline> items) {
        this.start = start;
        this.end = end;
        List<Inline> together = new ArrayList<>();
        for (Inline item : items) {
            if (item instanceof Barrier barrier) {
                end(together);
                pieces.add(barrier);
            } else {
                together.add(item);
            }
        }
        end(together);
    }

    private void end(List<Inline> together) {
        if (!together.isEmpty()) {
            Passage passage = new Passage(together);
            pieces.add(passage);
            passages.add(passage);
            together.clear();
        }
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    List<Passage> passages() {
        return passages;
    }

    boolean isChanged() {
        return passages.stream().anyMatch(Passage::isChanged);
    }

    String written(Source source, Rendering rendering) {
        Writing writing = new Writing(source, rendering);
        for (Object piece : pieces) {
            switch (piece) {
                case Passage passage -> passage.write(writing);
                case Barrier(Thing thing) -> writing.thing(thing);
                default -> throw new IllegalStateException("neither a passage nor a barrier");
            }
        }
        return writing.toString();
    }
}
