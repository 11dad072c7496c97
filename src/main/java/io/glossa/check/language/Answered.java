package io.glossa.check.language;

import io.glossa.language.Languages;
import org.jspecify.annotations.Nullable;

/** A segment and the answer to it, as words: read once for all that look at them. For one thread. */
public final class Answered {

    private final Words source;
    private final Words answer;
    private final Languages pair;

    // Found out when first asked for.
    private @Nullable Copied copied;

    private Answered(Words source, Words answer, Languages pair) {
        this.source = source;
        this.answer = answer;
        this.pair = pair;
    }

    public static Answered of(String source, String answer, Languages pair) {
        return new Answered(Words.of(source), Words.of(answer), pair);
    }

    Words source() {
        return source;
    }

    Words answer() {
        return answer;
    }

    Languages pair() {
        return pair;
    }

    /** What the answer has word for word from the source. */
    Copied copied() {
        if (copied == null) {
            copied = Copied.from(this);
        }
        return copied;
    }
}
