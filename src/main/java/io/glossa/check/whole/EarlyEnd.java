package io.glossa.check.whole;

import io.glossa.check.length.Band;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a translation stops before its source does. No single sign is enough: evidence is added up. The weights were
 * learned by logistic regression on NTREX-128 (12 languages) and the GNOME user help (35), each translation whole and cut at
 * 60 %, and rounded; what a lost mark and a caption say was then set so that no more whole ones are accused than before.
 */
final class EarlyEnd {

    /** Where it may have been cut, as shares of the whole. */
    private static final double[] CUTS = {.35, .5, .6, .7, .8, .9};

    /** A bracket or quotation mark. */
    private static final double LEFT_OPEN = 1.8;

    private static final double LENGTH = 1.4;

    private static final double NAMES = 0.55;

    /** How far names move in a translation, as a share of the text. */
    private static final double MOVE = .15;

    /** A name that is found where it was not expected. */
    private static final double ANYWHERE = .05;

    private static final double EDGE = .08;

    private static final double MOST_BY_NAMES = 4;

    /** What words say whose meaning is known. */
    private static final double WORDS = 0.5;

    private static final double MOST_BY_WORDS = 6;

    private static final double KEPT_BACK = 0.5;

    /** A name or word: where it is in the source and in the answer (less than 0: not), as shares. */
    private record Trace(double source, double answer, double kept) {}

    private final Passage source;
    private final Passage answer;

    private final Comparison texts;

    private EarlyEnd(Comparison texts) {
        this.texts = texts;
        this.source = texts.source();
        this.answer = texts.answer();
    }

    /** The logarithm of how much likelier it is that the answer was cut than that it is whole. */
    static double evidence(Comparison texts) {
        EarlyEnd end = new EarlyEnd(texts);
        boolean lost = texts.source().endsSentence() && !texts.answer().endsSentence();
        // To look for names takes the most time, and could not change what is as long as usual.
        boolean hopeless = !lost && texts.surprise() > 0;
        return hopeless
                ? Double.NEGATIVE_INFINITY
                : LastMarks.evidence(texts) + end.byLengthNamesAndWords() + end.byBrackets();
    }

    private double byLengthNamesAndWords() {
        double byLength = byCut(List.of());
        double byNames = byCut(names()) - byLength;
        double byWords = byCut(traces(texts.senses())) - byLength;
        return LENGTH * byLength
                + NAMES * Math.clamp(byNames, -MOST_BY_NAMES, MOST_BY_NAMES)
                + WORDS * Math.clamp(byWords, -MOST_BY_WORDS, MOST_BY_WORDS);
    }

    /** By the length and by these names or words, for a cut anywhere. */
    private double byCut(List<Trace> traces) {
        double deviation = texts.band().deviation(source.length());
        double ratio = Band.logRatio(source.length(), answer.length());
        double cut = 0;
        for (double share : CUTS) {
            double byTraces = Math.clamp(byTraces(traces, share), -MOST_BY_WORDS, MOST_BY_WORDS);
            cut += Math.exp(Band.logLikelihood((ratio - Math.log(share)) / deviation) + byTraces);
        }
        return Math.log(cut / CUTS.length) - Band.logLikelihood(ratio / deviation);
    }

    private List<Trace> names() {
        List<Trace> names = traces(texts.anchors());
        if (source.words().names().isEmpty()) {
            for (Anchor anchor : texts.answerAnchors()) {
                if (anchor.found()) {
                    names.add(
                            new Trace(source.share(anchor.places().getFirst()), answer.share(anchor.at()), KEPT_BACK));
                }
            }
        }
        return names;
    }

    private List<Trace> traces(List<Anchor> anchors) {
        List<Trace> traces = new ArrayList<>();
        for (Anchor anchor : anchors) {
            double at = source.share(anchor.at());
            traces.add(new Trace(at, nearest(anchor, at), anchor.kept()));
        }
        return traces;
    }

    private double nearest(Anchor anchor, double at) {
        double nearest = -1;
        for (int place : anchor.places()) {
            double there = answer.share(place);
            if (nearest < 0 || Math.abs(there - at) < Math.abs(nearest - at)) {
                nearest = there;
            }
        }
        return nearest;
    }

    private static double byTraces(List<Trace> traces, double share) {
        double evidence = 0;
        for (Trace trace : traces) {
            double inside = .1 + .85 / (1 + Math.exp((trace.source - share) / EDGE));
            if (trace.answer < 0) {
                evidence += Math.log((1 - trace.kept * inside) / (1 - trace.kept));
            } else {
                double moved = likelihood(trace.answer - Math.min(1, trace.source / share));
                evidence += Math.log(inside * moved / likelihood(trace.answer - trace.source));
            }
        }
        return evidence;
    }

    private static double likelihood(double move) {
        return Math.exp(-Math.abs(move) / MOVE) + ANYWHERE;
    }

    private double byBrackets() {
        return Brackets.open(answer.text()) > 0 && Brackets.open(source.text()) == 0 ? LEFT_OPEN : 0;
    }
}
