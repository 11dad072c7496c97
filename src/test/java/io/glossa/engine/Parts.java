package io.glossa.engine;

import io.glossa.document.Segment;
import java.util.ArrayList;
import java.util.List;

/** Segments for these tests. */
final class Parts {

    private Parts() {}

    /** Segments with these texts, numbered from 1. */
    static List<Segment> of(String... texts) {
        List<Segment> segments = new ArrayList<>();
        for (String text : texts) {
            segments.add(new Segment(segments.size() + 1, text));
        }
        return List.copyOf(segments);
    }
}
