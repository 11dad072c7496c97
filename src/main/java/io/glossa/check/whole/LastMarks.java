package io.glossa.check.whole;

/** What the last signs of a text and of its translation say to whether the translation was cut; learned with {@link EarlyEnd}. */
final class LastMarks {

    /** The source ends as a sentence does, and so does the answer. */
    private static final double BOTH_END = -3.9;

    /** Only the answer does. */
    private static final double ANSWER_ENDS = -2.2;

    /** Neither does, as in headlines and captions: these are translated the more freely the shorter they are. */
    private static final double NONE_ENDS = 0.8;

    private static final double NONE_IN_CAPTION = -1.4;
    private static final double LEAST_CAPTION = 0.6;
    private static final double MOST_CAPTION = 2;

    /** Neither does, but their last letters are the same: a name, mostly. */
    private static final double SAME_LETTERS = -2;

    private static final int LETTERS = 4;

    /** Only the source does: so much for each unit of how seldom that happens, as a logarithm. */
    private static final double MARK_SELDOM_LOST = 0.5;

    /** A colon or comma, where the source has a full stop: translators do that too. */
    private static final double OTHER_MARK = -0.75;

    /** A closing bracket or quotation mark says that something is finished. */
    private static final double CLOSED = -2.4;

    /** In letters of English. */
    private static final double CAPTION = 40;

    private LastMarks() {}

    /** The logarithm of how much likelier it is that the answer was cut than that it is whole. */
    static double evidence(Comparison texts) {
        Passage source = texts.source();
        Passage answer = texts.answer();
        if (answer.endsSentence()) {
            return source.endsSentence() ? BOTH_END : ANSWER_ENDS;
        }
        if (!source.endsSentence()) {
            return (sameLetters(source.text(), answer.text()) ? SAME_LETTERS : NONE_ENDS)
                    + NONE_IN_CAPTION * Math.clamp(caption(texts), LEAST_CAPTION, MOST_CAPTION);
        }
        String text = answer.text();
        int end = Marks.bareEnd(text, 0, text.length());
        boolean closed = end < text.stripTrailing().length();
        boolean letter = end > 0 && Character.isLetterOrDigit(text.codePointBefore(end));
        boolean sign = end > 0 && Character.getType(text.codePointBefore(end)) == Character.OTHER_PUNCTUATION;
        return -MARK_SELDOM_LOST * Math.log(losesMark(texts))
                + (!letter && sign ? OTHER_MARK : 0)
                + (closed ? CLOSED : 0);
    }

    private static boolean sameLetters(String source, String answer) {
        int end = Marks.bareEnd(source, 0, source.length());
        int answerEnd = Marks.bareEnd(answer, 0, answer.length());
        return source.regionMatches(true, end - LETTERS, answer, answerEnd - LETTERS, LETTERS);
    }

    /** Captions lose it more easily than sentences do. */
    private static double losesMark(Comparison texts) {
        return Math.min(1, texts.customs().losesMark() * (1 + caption(texts) * caption(texts)));
    }

    private static double caption(Comparison texts) {
        return CAPTION / Math.max(1, texts.source().length());
    }
}
