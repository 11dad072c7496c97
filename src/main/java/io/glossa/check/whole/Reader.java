package io.glossa.check.whole;

import io.glossa.check.length.Measure;
import io.glossa.check.meaning.Dictionaries;
import io.glossa.language.Language;
import io.glossa.language.Languages;

/** Reads texts for comparison. */
final class Reader {

    private final Sentences sentences;
    private final Sentences whereNumbersEnd;
    private final Sounds sounds;

    private Reader(Sentences sentences, Sounds sounds) {
        this.sentences = sentences;
        this.whereNumbersEnd = sentences.whereNumbersEnd();
        this.sounds = sounds;
    }

    /** Reads the tables. */
    static Reader read() {
        return new Reader(Sentences.read(), Sounds.all());
    }

    /** @param pair of which the text is the source, or the translation: both are cut by the same rules */
    Passage of(String text, Language language, Measure measure, Languages pair) {
        boolean latin = language.script().equals("Latn");
        return new Passage(
                text,
                measure.of(text),
                (Ordinals.dotted(pair) ? sentences : whereNumbersEnd).of(text, measure),
                () -> Words.of(text, latin, sounds),
                Dictionaries.of(language));
    }
}
