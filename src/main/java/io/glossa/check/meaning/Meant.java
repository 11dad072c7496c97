package io.glossa.check.meaning;

import java.util.stream.IntStream;

/** A word of a text whose meaning is known. */
public final class Meant {

    private final int at;
    private final int[] meanings;

    Meant(int at, int[] meanings) {
        this.at = at;
        this.meanings = meanings;
    }

    /** Where it begins, in UTF-16 units. */
    public int at() {
        return at;
    }

    /** What it may mean, as numbers that are the same for all languages. */
    public IntStream meanings() {
        return IntStream.of(meanings);
    }
}
