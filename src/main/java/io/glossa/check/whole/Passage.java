package io.glossa.check.whole;

import io.glossa.check.meaning.Dictionary;
import io.glossa.check.meaning.Meant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text, read for comparison. For one thread. */
final class Passage {

    private final String text;
    private final double length;
    private final List<Piece> pieces;
    private final Supplier<Words> reading;
    private final Dictionary dictionary;
    private @Nullable Words words;
    private @Nullable List<Meant> meant;

    /**
     * @param length in letters of English
     * @param reading reads the words where they are needed, which mostly they are not
     */
    Passage(String text, double length, List<Piece> pieces, Supplier<Words> reading, Dictionary dictionary) {
        this.text = text;
        this.length = length;
        this.pieces = pieces;
        this.reading = reading;
        this.dictionary = dictionary;
    }

    String text() {
        return text;
    }

    /** In letters of English. */
    double length() {
        return length;
    }

    List<Piece> pieces() {
        return pieces;
    }

    Words words() {
        if (words == null) {
            words = reading.get();
        }
        return words;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** The words whose meaning is known. */
    List<Meant> meant() {
        if (meant == null) {
            meant = dictionary.read(text);
        }
        return meant;
    }

    /** The number of the sentence in which this place is, from 0. */
    int piece(int at) {
        int i = 0;
        while (i + 1 < pieces.size() && at >= pieces.get(i).end()) {
            i++;
        }
        return i;
    }

    /** Where in the text this place is: 0 at its start, 1 at its end. */
    double share(int at) {
        return (double) at / Math.max(1, text.length());
    }

    boolean endsSentence() {
        return Marks.endSentence(text);
    }
}
