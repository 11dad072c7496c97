package io.glossa.check.language;

import io.glossa.language.Languages;

/** Is an answer its source again, instead of a translation or beside it? */
public final class Echo {

    /** How much of the answer, or of the source, has to be in the other word for word. */
    private static final double MOST = 0.7;

    /** Where so much of both is, the answer is nothing but the source. */
    private static final double ALL = 0.9;

    private final Untranslated untranslated;

    public Echo(Tongues tongues) {
        this.untranslated = new Untranslated(tongues);
    }

    public boolean is(Answered answered) {
        Copied copied = answered.copied();
        Languages pair = answered.pair();
        double more = Math.max(copied.shareOfSource(), copied.shareOfAnswer());
        return (more >= ALL && untranslated.isWhole(copied.words(), pair))
                || (more >= MOST && untranslated.isPart(copied.words(), pair));
    }
}
