package io.glossa.check.whole;

import io.glossa.check.length.Band;
import java.util.ArrayList;
import java.util.List;

/** Whether a translation stops before its source does. No single sign is enough: evidence is added up. */
final class EarlyEnd {

    /** Where it may have been cut, as shares of the whole. */
    private static final double[] CUTS = {.35, .5, .6, .7, .8, .9};

    /** A text that is cut ends with a full stop so often, as a logarithm. */
    private static final double MARK_IN_CUT = -3;

    /** A colon or comma, where the source has a full stop: translators do that too. */
    private static final double OTHER_MARK = -1.2;

    /** A closing bracket or quotation mark says that something is finished. */
    private static final double CLOSED = -2;

    private static final double LEFT_OPEN = 2;

    /** In letters of English. */
    private static final double CAPTION = 40;

    /** How far names move in a translation, as a share of the text. */
    private static final double MOVE = .18;

    /** A name that is found where it was not expected. */
    private static final double ANYWHERE = .05;

    private static final double EDGE = .08;

    private static final double MOST_BY_NAMES = 4;

    private static final double KEPT_BACK = 0.5;

    /** A name: where it is in the source and in the answer (less than 0: not), as shares. */
    private record Name(double source, double answer, double kept) {}

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
        double byMark = end.byMark();
        boolean hopeless = byMark <= 0 && texts.surprise() > -1;
        return hopeless ? 0 : byMark + end.byLength() + end.byBrackets();
    }

    private double byLength() {
        double deviation = texts.band().deviation(source.length());
        double ratio = Band.logRatio(source.length(), answer.length());
        List<Name> names = names();
        double cut = 0;
        for (double share : CUTS) {
            double byNames = Math.clamp(byNames(names, share), -MOST_BY_NAMES, MOST_BY_NAMES);
            cut += Math.exp(Band.logLikelihood((ratio - Math.log(share)) / deviation) + byNames);
        }
        return Math.log(cut / CUTS.length) - Band.logLikelihood(ratio / deviation);
    }

    private List<Name> names() {
        List<Name> names = new ArrayList<>();
        for (Anchor anchor : texts.anchors()) {
            double at = source.share(anchor.at());
            names.add(new Name(at, nearest(anchor, at), anchor.kept()));
        }
        if (source.words().names().isEmpty()) {
            for (Anchor anchor : texts.answerAnchors()) {
                if (anchor.found()) {
                    names.add(new Name(source.share(anchor.places().getFirst()), answer.share(anchor.at()), KEPT_BACK));
                }
            }
        }
        return names;
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

    private static double byNames(List<Name> names, double share) {
        double evidence = 0;
        for (Name name : names) {
            double inside = .1 + .85 / (1 + Math.exp((name.source - share) / EDGE));
            if (name.answer < 0) {
                evidence += Math.log((1 - name.kept * inside) / (1 - name.kept));
            } else {
                double moved = likelihood(name.answer - Math.min(1, name.source / share));
                evidence += Math.log(inside * moved / likelihood(name.answer - name.source));
            }
        }
        return evidence;
    }

    private static double likelihood(double move) {
        return Math.exp(-Math.abs(move) / MOVE) + ANYWHERE;
    }

    private double byMark() {
        if (!source.endsSentence()) {
            return 0;
        }
        if (answer.endsSentence()) {
            return MARK_IN_CUT;
        }
        String text = answer.text();
        int end = Marks.bareEnd(text, 0, text.length());
        boolean closed = end < text.stripTrailing().length();
        boolean letter = end > 0 && Character.isLetterOrDigit(text.codePointBefore(end));
        boolean sign = end > 0 && Character.getType(text.codePointBefore(end)) == Character.OTHER_PUNCTUATION;
        return -Math.log(losesMark()) + (!letter && sign ? OTHER_MARK : 0) + (closed ? CLOSED : 0);
    }

    /** Captions lose it more easily than sentences do. */
    private double losesMark() {
        double caption = CAPTION / Math.max(1, source.length());
        return Math.min(1, texts.customs().losesMark() * (1 + caption * caption));
    }

    private double byBrackets() {
        return Brackets.open(answer.text()) > 0 && Brackets.open(source.text()) == 0 ? LEFT_OPEN : 0;
    }
}
