package io.glossa.check.whole;

import java.util.BitSet;

/** In which sentences of the other text something is found. */
final class Whereabouts {

    private final BitSet pieces = new BitSet();

    private Whereabouts() {}

    static Whereabouts of(Anchor anchor, Passage to) {
        Whereabouts whereabouts = new Whereabouts();
        anchor.places().forEach(place -> whereabouts.pieces.set(to.piece(place)));
        return whereabouts;
    }

    boolean anyIn(int first, int end) {
        int next = pieces.nextSetBit(first);
        return next >= 0 && next < end;
    }
}
