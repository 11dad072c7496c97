package io.glossa.check;

import io.glossa.check.language.Answered;
import io.glossa.check.language.TargetLanguage;
import io.glossa.check.language.Tongues;
import io.glossa.check.objection.Objection;
import java.util.List;
import java.util.Optional;

/** Is the summary in the language that was asked for? */
final class SummaryInTargetLanguage implements Check<SummarySubject> {

    private final TargetLanguage language;

    SummaryInTargetLanguage(Tongues tongues) {
        this.language = new TargetLanguage(tongues);
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Optional<Objection> look(SummarySubject subject) {
        // Unlike in a translation, words that it shares with the text are no sign of a name: it may be cut out of the
        // text.
        return Objection.surest(List.of(
                () -> language.wrong(Answered.of("", subject.summary(), subject.pair())),
                () -> language.wrong(Answered.of(subject.text(), subject.summary(), subject.pair()))));
    }
}
