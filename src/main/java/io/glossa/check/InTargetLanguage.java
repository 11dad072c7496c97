package io.glossa.check;

import io.glossa.check.language.TargetLanguage;
import io.glossa.check.language.Tongues;
import io.glossa.check.objection.Objection;
import java.util.Optional;

/** Is the answer in the target language, all of it? What may be a name, a title or a quotation is. */
final class InTargetLanguage implements Check<Subject> {

    private final TargetLanguage language;

    InTargetLanguage(Tongues tongues) {
        this.language = new TargetLanguage(tongues);
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Optional<Objection> look(Subject subject) {
        return language.wrong(subject.answered());
    }
}
