package io.glossa.api.file;

import io.glossa.api.Refusal;
import io.glossa.document.Format;
import io.glossa.word.WordFile;
import io.glossa.word.WordFileException;

/** A Word document, which the gateway gets as HTML. */
record WordContent(WordFile file, String text, long characters) implements Content {

    /** @throws Refusal where it is none, is broken, or is made to do harm */
    static WordContent of(byte[] bytes) {
        try {
            WordFile file = WordFile.read(bytes);
            return new WordContent(file, file.html(), file.characters());
        } catch (WordFileException e) {
            throw Refusal.invalid("Invalid file data. " + e.getMessage());
        }
    }

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public byte[] with(String translation) {
        return file.with(translation);
    }
}
