package io.glossa.check.whole;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How many of the words of a sentence are found in sentences of the other text, and what that says. */
final class Coverage {

    /** How much sentences differ in that, in words. Seen in NTREX-128: most are translated word by word. */
    private static final double SPREAD = 25;

    /** How many words are found in another sentence of the same story, and how much such sentences differ. */
    private static final double BY_ACCIDENT = 0.12;

    private static final double SPREAD_OF_ACCIDENTS = 20;

    /** Of a sentence of which a part is missing, so many words are there. */
    private static final double PART = 0.5;

    private final List<List<BitSet>> byPiece = new ArrayList<>();
    private final Odds whole;
    private final Odds part;

    Coverage(List<Anchor> words, Passage from, Passage to) {
        from.pieces().forEach(piece -> byPiece.add(new ArrayList<>()));
        for (Anchor word : words) {
            BitSet others = new BitSet();
            word.places().forEach(place -> others.set(to.piece(place)));
            byPiece.get(from.piece(word.at())).add(others);
        }
        double kept = words.isEmpty() ? PART : words.getFirst().kept();
        this.whole = new Odds(words.size(), kept, SPREAD, BY_ACCIDENT, SPREAD_OF_ACCIDENTS);
        this.part = new Odds(words.size(), PART * kept, SPREAD, BY_ACCIDENT, SPREAD_OF_ACCIDENTS);
    }

    /** What it says to each of these sentences being in those others: the logarithm of a likelihood ratio. */
    double evidence(int first, int end, int otherFirst, int otherEnd) {
        double evidence = 0;
        for (int i = first; i < end; i++) {
            evidence += whole.of(found(i, otherFirst, otherEnd), byPiece.get(i).size());
        }
        return evidence;
    }

    /** What it says to only a part of this sentence being in that other. */
    double evidenceOfPart(int piece, int other) {
        return part.of(found(piece, other, other + 1), byPiece.get(piece).size());
    }

    private int found(int piece, int otherFirst, int otherEnd) {
        int found = 0;
        for (BitSet others : byPiece.get(piece)) {
            int next = others.nextSetBit(otherFirst);
            found += next >= 0 && next < otherEnd ? 1 : 0;
        }
        return found;
    }
}
