package io.glossa.document;

import io.glossa.document.mask.Masks;
import io.glossa.document.mask.Token;
import io.glossa.document.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes a segment's masked text, piece by piece, and numbers what it replaces by tokens. */
public final class Masking {

    private final Notation notation;
    private final UnaryOperator<String> written;
    private final StringBuilder text = new StringBuilder();
    private final List<Original> originals = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    /** @param written how the format writes words that are not translated, such as an address */
    public Masking(Notation notation, UnaryOperator<String> written) {
        this.notation = notation;
        this.written = written;
    }

    /** Adds words; what must not be translated in them becomes tokens. */
    Masking words(String words) {
        int done = 0;
        for (Span span : Masks.in(words)) {
            text.append(words, done, span.start());
            whole(Stretch.of(written.apply(span.of(words))));
            done = span.end();
        }
        text.append(words, done, words.length());
        return this;
    }

    /** Adds words in which nothing is masked. */
    public Masking said(String words) {
        text.append(words);
        return this;
    }

    /** Adds something that stands by itself. */
    public Masking whole(Stretch original) {
        originals.add(new Original.Whole(original));
        text.append(Token.whole(originals.size()));
        return this;
    }

    /** Opens a pair, which {@link #close} closes: the last one opened first. */
    public Masking open(Stretch opening, Stretch closing) {
        originals.add(new Original.Pair(opening, closing));
        open.push(originals.size());
        text.append(Token.opening(originals.size()));
        return this;
    }

    /** @throws java.util.NoSuchElementException where no pair is open */
    public Masking close() {
        text.append(Token.closing(open.pop()));
        return this;
    }

    /** @param raw the segment as it stands in the document */
    public Masked masked(Stretch raw) {
        if (!open.isEmpty()) {
            throw new IllegalStateException("pair " + open.peek() + " is not closed");
        }
        return new Masked(text.toString(), originals, raw, notation);
    }
}
