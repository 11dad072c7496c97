package io.glossa.check.whole;

import java.util.ArrayList;
import java.util.List;

/** How many of the words of a sentence are found in sentences of the other text, and what that says. */
final class Coverage {

    /** How many words are found in another sentence of the same story. */
    private static final double BY_ACCIDENT = 0.12;

    /** Of a sentence of which a part is missing, so many words are there. */
    private static final double PART = 0.5;

    private final List<List<Whereabouts>> byPiece = new ArrayList<>();
    private final Odds whole;
    private final Odds part;

    Coverage(List<Anchor> words, Passage from, Passage to) {
        from.pieces().forEach(piece -> byPiece.add(new ArrayList<>()));
        for (Anchor word : words) {
            byPiece.get(from.piece(word.at())).add(Whereabouts.of(word, to));
        }
        double kept = words.isEmpty() ? PART : words.getFirst().kept();
        this.whole = new Odds(words.size(), kept, BY_ACCIDENT);
        this.part = new Odds(words.size(), PART * kept, BY_ACCIDENT);
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
        return (int) byPiece.get(piece).stream()
                .filter(others -> others.anyIn(otherFirst, otherEnd))
                .count();
    }
}
