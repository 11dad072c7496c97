package io.glossa.document.markdown;

import io.glossa.document.Segment;
import io.glossa.document.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A segment, and where it stands in the document. */
record Placed(int start, int end, Segment segment) {

    /** A stretch of a document with segments in it. */
    static Stretch stretch(String document, int start, int end, List<Placed> inside) {
        List<Placed> inOrder =
                inside.stream().sorted(Comparator.comparingInt(Placed::start)).toList();
        List<String> between = new ArrayList<>();
        int done = start;
        for (Placed placed : inOrder) {
            between.add(document.substring(done, placed.start()));
            done = placed.end();
        }
        between.add(document.substring(done, end));
        return new Stretch(inOrder.stream().map(Placed::segment).toList(), between);
    }
}
