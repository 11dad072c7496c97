package io.glossa.check.whole;

import io.glossa.check.length.Measure;
import io.glossa.check.meaning.Dictionaries;
import io.glossa.language.Language;

/** Reads texts for comparison. */
final class Reader {

    private final Sentences sentences;
    private final Sounds sounds;

    private Reader(Sentences sentences, Sounds sounds) {
        this.sentences = sentences;
        this.sounds = sounds;
    }

    /** Reads the tables. */
    static Reader read() {
        return new Reader(Sentences.read(), Sounds.all());
    }

    Passage of(String text, Language language, Measure measure) {
        boolean latin = language.script().equals("Latn");
        return new Passage(
                text,
                measure.of(text),
                sentences.of(text, measure),
                () -> Words.of(text, latin, sounds),
                Dictionaries.of(language));
    }
}
