package io.glossa.check.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The best ways to lay the sentences of a translation beside those of its source, found by dynamic programming as in
 * Gale and Church, A Program for Aligning Sentences in Bilingual Corpora (1993): one that takes every sentence of the
 * source for translated, and one that takes some, or a part of one, for missing.
 */
final class Alignment {

    private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;

    /** What it costs to take another one for missing; the first is free, for that is what is asked. */
    private static final double ANOTHER = -2;

    /**
     * The best of both kinds.
     *
     * @param whole how good the one is that has everything, as the logarithm of a likelihood
     * @param lacking the same of the one that has not
     * @param missing what the latter takes for missing
     */
    record Best(double whole, double lacking, List<Gap> missing) {}

    /** Both ways to lie up to here. */
    private static final class State {
        private final List<Step> steps = new ArrayList<>();
        private double whole = IMPOSSIBLE;
        private double lacking = IMPOSSIBLE;
        private List<Gap> missing = List.of();
    }

    private final int sources;
    private final int targets;
    private final State[][] states;

    Alignment(Fit fit, List<Bead> beads, int sources, int targets) {
        this.sources = sources;
        this.targets = targets;
        this.states = new State[sources + 1][targets + 1];
        for (int i = 0; i <= sources; i++) {
            for (int j = 0; j <= targets; j++) {
                states[i][j] = new State();
                for (Bead bead : beads) {
                    addStep(fit, bead, i, j);
                }
            }
        }
    }

    private void addStep(Fit fit, Bead bead, int i, int j) {
        int iEnd = i + bead.sources();
        int jEnd = j + bead.targets();
        if (iEnd <= sources && jEnd <= targets) {
            double deviation = fit.deviation(i, iEnd);
            // A density of the length: the narrower it may vary, the more it says.
            double signs = bead.prior() + fit.signs(i, iEnd, j, jEnd) - Math.log(deviation);
            boolean single = bead.sources() == 1 && bead.targets() == 1;
            double part = single ? signs + fit.excuse(i, j) : IMPOSSIBLE;
            states[i][j].steps.add(new Step(iEnd, jEnd, signs, part, fit.logRatio(i, iEnd, j, jEnd), deviation));
        }
    }

    /** @param shift how much longer this text's translations are than usual, as a logarithm */
    Best best(double shift) {
        for (State[] row : states) {
            for (State state : row) {
                state.whole = IMPOSSIBLE;
                state.lacking = IMPOSSIBLE;
            }
        }
        states[0][0].whole = 0;
        for (int i = 0; i <= sources; i++) {
            for (int j = 0; j <= targets; j++) {
                State here = states[i][j];
                if (here.whole > IMPOSSIBLE || here.lacking > IMPOSSIBLE) {
                    for (Step step : here.steps) {
                        State to = states[step.toSource()][step.toTarget()];
                        extend(here, to, step.score(shift));
                        if (step.part() > IMPOSSIBLE) {
                            leaveOutPart(i, here, to, step.scoreOfPart(shift));
                        }
                    }
                    if (i < sources) {
                        leaveOut(i, here, states[i + 1][j]);
                    }
                }
            }
        }
        State end = states[sources][targets];
        return new Best(end.whole, end.lacking, end.missing);
    }

    private static void extend(State from, State to, double score) {
        to.whole = Math.max(to.whole, from.whole + score);
        if (from.lacking + score > to.lacking) {
            to.lacking = from.lacking + score;
            to.missing = from.missing;
        }
    }

    private static void leaveOutPart(int i, State from, State to, double score) {
        if (from.whole + score > to.lacking) {
            to.lacking = from.whole + score;
            to.missing = List.of(new Gap(i, true));
        }
    }

    private static void leaveOut(int i, State from, State to) {
        if (from.whole > to.lacking) {
            to.lacking = from.whole;
            to.missing = List.of(new Gap(i, false));
        }
        if (from.lacking + ANOTHER > to.lacking) {
            to.lacking = from.lacking + ANOTHER;
            to.missing = Stream.concat(from.missing.stream(), Stream.of(new Gap(i, false)))
                    .toList();
        }
    }
}
