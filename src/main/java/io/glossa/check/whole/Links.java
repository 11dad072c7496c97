package io.glossa.check.whole;

import java.util.ArrayList;
import java.util.List;

/** The anchors of a text by its sentences, with the sentences of the other text in which they are found. */
final class Links {

    /** A name that stands in a wrong sentence by accident. */
    private static final double BY_ACCIDENT = 0.1;

    private record Link(Whereabouts others, double there, double missing) {}

    private final List<List<Link>> byPiece = new ArrayList<>();

    Links(List<Anchor> anchors, Passage from, Passage to) {
        from.pieces().forEach(piece -> byPiece.add(new ArrayList<>()));
        for (Anchor anchor : anchors) {
            double kept = anchor.kept();
            byPiece.get(from.piece(anchor.at()))
                    .add(new Link(
                            Whereabouts.of(anchor, to),
                            Math.max(0, Math.log(kept / BY_ACCIDENT)),
                            Math.log((1 - kept) / (1 - Math.min(BY_ACCIDENT, kept)))));
        }
    }

    /** What they say to these sentences being those others: the logarithm of a likelihood ratio. */
    double evidence(int first, int end, int otherFirst, int otherEnd) {
        double evidence = 0;
        for (int i = first; i < end; i++) {
            for (Link link : byPiece.get(i)) {
                evidence += link.others.anyIn(otherFirst, otherEnd) ? link.there : link.missing;
            }
        }
        return evidence;
    }

    /** What those of them say that are not there, of one sentence and one other. */
    double missing(int piece, int other) {
        double evidence = 0;
        for (Link link : byPiece.get(piece)) {
            evidence += link.others.anyIn(other, other + 1) ? 0 : link.missing;
        }
        return evidence;
    }
}
