package io.glossa.check;

import io.glossa.check.objection.Objection;
import java.util.Optional;

/** Is the summary more than the beginning of the text, word for word? Of a short text that may be its best summary. */
final class NoCopy implements Check<SummarySubject> {

    /** The text has to be so many times as long as the summary. */
    private static final int LONGER = 3;

    /** Headlines are often the text's own. In letters. */
    private static final int SHORTEST = 60;

    /** How far from its beginning a text may begin to say something: behind a headline and a line of names. In letters. */
    private static final int BEGINNING = 200;

    @Override
    public String name() {
        return "copy";
    }

    @Override
    public Optional<Objection> look(SummarySubject subject) {
        String summary = BareLetters.of(subject.summary());
        String text = BareLetters.of(subject.text());
        if (summary.length() < SHORTEST || text.length() < LONGER * summary.length()) {
            return Optional.empty();
        }
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING + summary.length()));
        return beginning.contains(summary)
                ? Optional.of(Objection.sure("repeats the beginning of the text instead of summarizing all of it"))
                : Optional.empty();
    }
}
