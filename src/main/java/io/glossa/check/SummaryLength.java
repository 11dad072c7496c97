package io.glossa.check;

import io.glossa.check.objection.Objection;
import io.glossa.task.SummaryForm;
import java.util.Optional;

/**
 * Is the summary as long as was asked, and in the shape? A sentence more or less is no finding, nor is a shorter summary of a
 * text that has not much more to say.
 */
final class SummaryLength implements Check<SummarySubject> {

    /** In words. */
    private static final int LONGEST_HEADLINE = 25;

    /** How many times as many words, and how many more, are too many. */
    private static final double FAR_MORE = 1.5;

    private static final int MORE = 10;

    /** Less than this share of what was asked is too little. */
    private static final double FAR_LESS = 0.5;

    /** What a sentence has in words, about. */
    private static final int SENTENCE = 15;

    @Override
    public String name() {
        return "length";
    }

    @Override
    public Optional<Objection> look(SummarySubject subject) {
        Extent summary = Extent.of(subject.summary(), subject.pair().target());
        SummaryForm form = subject.form();
        if (form.shape() == SummaryForm.Shape.HEADLINE && (summary.lines() > 1 || summary.words() > LONGEST_HEADLINE)) {
            return Optional.of(Objection.sure(
                    "is no headline: it has " + summary.lines() + " lines and " + summary.words() + " words"));
        }
        if (form.words() != null) {
            return byWords(form.words(), summary.words(), subject).map(Objection::sure);
        }
        return form.sentences() == null || form.shape() == SummaryForm.Shape.HEADLINE
                ? Optional.empty()
                : bySentences(form.sentences(), form.shape(), summary, subject).map(Objection::sure);
    }

    private static Optional<String> byWords(int asked, int words, SummarySubject subject) {
        boolean tooLong = words > FAR_MORE * asked + MORE;
        boolean tooShort = words < FAR_LESS * asked - MORE && hasMore(subject, 2 * asked);
        return tooLong || tooShort
                ? Optional.of("has " + words + " words where about " + asked + " were asked for")
                : Optional.empty();
    }

    private static Optional<String> bySentences(
            int asked, SummaryForm.Shape shape, Extent summary, SummarySubject subject) {
        boolean list = shape == SummaryForm.Shape.BULLETS;
        if (list && asked > 1 && summary.points() == 0) {
            return Optional.of("is no list: each point has to begin with '- ' on a line of its own");
        }
        int found = list ? summary.points() : summary.sentences();
        boolean tooLong = found > FAR_MORE * asked + 1;
        boolean tooShort = found < FAR_LESS * asked && hasMore(subject, SENTENCE * 2 * asked) && summary.countable();
        return tooLong || tooShort
                ? Optional.of(
                        "has " + found + (list ? " points" : " sentences") + " where " + asked + " were asked for")
                : Optional.empty();
    }

    private static boolean hasMore(SummarySubject subject, int words) {
        return Extent.of(subject.text(), subject.pair().source()).words() >= words;
    }
}
