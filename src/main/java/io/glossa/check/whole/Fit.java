package io.glossa.check.whole;

import io.glossa.check.length.Band;

/** How well sentences of a translation fit sentences of its source, whatever their lengths: what both must have. */
final class Fit {

    private static final double ASKS = 1;
    private static final double ASKS_NOT = -1.5;
    private static final double QUOTES = 0.3;
    private static final double QUOTES_NOT = -1;

    /** Sentences that were joined, with a comma where the full stop was: mostly in Chinese. */
    private static final double JOINED_BY_COMMA = 1;

    /** The shorter a sentence, the more easily it is joined to another: so much if it had no letters. */
    private static final double SHORT_JOINED = 2;

    /** In letters of English. */
    private static final double SHORT = 30;

    /** What is found from the answer's side says half as much again: mostly it is the same. */
    private static final double BACK = 0.5;

    /** Words say the same from either side: each counts for half. */
    private static final double WORDS = 0.5;

    /** What names that are not found say less where a part of a sentence is missing: it may be theirs. */
    private static final double EXCUSED = 0.5;

    /** What lies between two shifts of the length, in drifts. */
    private static final double BETWEEN_SHIFTS = 0.25;

    private final Counts source;
    private final Counts answer;
    private final Links links;
    private final Links back;
    private final Coverage words;
    private final Coverage backWords;
    private final Band band;

    Fit(Comparison texts) {
        this.source = new Counts(texts.source().pieces());
        this.answer = new Counts(texts.answer().pieces());
        this.links = new Links(texts.anchors(), texts.source(), texts.answer());
        this.back = new Links(texts.answerAnchors(), texts.answer(), texts.source());
        this.words = new Coverage(texts.senses(), texts.source(), texts.answer());
        this.backWords = new Coverage(texts.answerSenses(), texts.answer(), texts.source());
        this.band = texts.band();
    }

    /** By the signs: the logarithm of a likelihood ratio. */
    double signs(int i, int iEnd, int j, int jEnd) {
        double evidence = links.evidence(i, iEnd, j, jEnd) + BACK * back.evidence(j, jEnd, i, iEnd);
        evidence += WORDS * (words.evidence(i, iEnd, j, jEnd) + backWords.evidence(j, jEnd, i, iEnd));
        int asked = source.asking(i, iEnd);
        int asks = answer.asking(j, jEnd);
        if (asked > asks) {
            evidence += ASKS_NOT;
        } else if (asked > 0 && asked == asks) {
            evidence += ASKS;
        }
        if (source.quoting(i, iEnd) > 0) {
            evidence += answer.quoting(j, jEnd) > 0 ? QUOTES : QUOTES_NOT;
        }
        boolean joined = iEnd - i > jEnd - j;
        if (joined && answer.clauses(j, jEnd) >= source.clauses(i, iEnd)) {
            evidence += JOINED_BY_COMMA;
        }
        if (joined) {
            evidence += SHORT_JOINED * Math.max(0, 1 - source.shortest(i, iEnd) / SHORT);
        }
        return evidence;
    }

    /** How much better a sentence fits another by its signs if it is only a part of it. */
    double excuse(int i, int j) {
        double fewerWords = words.evidenceOfPart(i, j) - words.evidence(i, i + 1, j, j + 1);
        return WORDS * fewerWords - EXCUSED * links.missing(i, j);
    }

    /** How much longer these are than those, as a logarithm. */
    double logRatio(int i, int iEnd, int j, int jEnd) {
        return Band.logRatio(source.length(i, iEnd), answer.length(j, jEnd));
    }

    /** The standard deviation of that logarithm; also of a long text, for only some shifts are tried. */
    double deviation(int i, int iEnd) {
        return Math.hypot(band.ownDeviation(source.length(i, iEnd)), BETWEEN_SHIFTS * band.drift());
    }
}
