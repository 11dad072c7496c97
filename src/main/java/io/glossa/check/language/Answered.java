package io.glossa.check.language;

import io.glossa.language.Languages;

/** A segment and the answer to it, as words. */
record Answered(Words source, Words answer, Languages pair) {

    static Answered of(String source, String answer, Languages pair) {
        return new Answered(Words.of(source), Words.of(answer), pair);
    }
}
