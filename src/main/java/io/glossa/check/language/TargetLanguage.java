package io.glossa.check.language;

import io.glossa.check.objection.Objection;
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
        Optional<Objection> first = whole.in(answered);
        return first.filter(objection -> !objection.doubtful())
                .or(() -> letters.in(answered).map(Objection::sure))
                .or(() -> part.in(answered).map(Objection::sure))
                .or(() -> first);
    }
}
