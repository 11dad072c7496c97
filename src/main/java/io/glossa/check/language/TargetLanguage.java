package io.glossa.check.language;

import io.glossa.check.objection.Objection;
import java.util.List;
import java.util.Optional;

/** Tells whether an answer is in the language that it should be in: as a whole, by its letters, and in parts. */
public final class TargetLanguage {

    private final ForeignLetters letters;
    private final AnotherLanguage whole;
    private final PartLeft part;

    public TargetLanguage(Tongues tongues) {
        this.letters = new ForeignLetters(tongues);
        this.whole = new AnotherLanguage(tongues);
        this.part = new PartLeft(tongues);
    }

    /** @return what is wrong; empty where nothing is, or nothing can be said */
    public Optional<Objection> wrong(Answered answered) {
        return Objection.surest(List.of(
                () -> whole.in(answered),
                () -> letters.in(answered).map(Objection::sure),
                () -> part.in(answered).map(Objection::sure)));
    }
}
