package io.glossa.check.whole;

import java.util.List;

/** Sums over sentences that follow each other. */
final class Counts {

    private final double[] length;
    private final int[] asking;
    private final int[] quoting;
    private final int[] clauses;

    Counts(List<Piece> pieces) {
        this.length = new double[pieces.size() + 1];
        this.asking = new int[pieces.size() + 1];
        this.quoting = new int[pieces.size() + 1];
        this.clauses = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            length[i + 1] = length[i] + piece.length();
            asking[i + 1] = asking[i] + (piece.asks() ? 1 : 0);
            clauses[i + 1] = clauses[i] + piece.breaks() + 1;
            quoting[i + 1] = quoting[i] + (piece.quotes() ? 1 : 0);
        }
    }

    double length(int first, int end) {
        return length[end] - length[first];
    }

    /** The length of the shortest. */
    double shortest(int first, int end) {
        double shortest = Double.POSITIVE_INFINITY;
        for (int i = first; i < end; i++) {
            shortest = Math.min(shortest, length(i, i + 1));
        }
        return shortest;
    }

    int asking(int first, int end) {
        return asking[end] - asking[first];
    }

    /** At least one a sentence. */
    int clauses(int first, int end) {
        return clauses[end] - clauses[first];
    }

    int quoting(int first, int end) {
        return quoting[end] - quoting[first];
    }
}
