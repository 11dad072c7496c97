package io.glossa.check.whole;

/**
 * A word as it sounds.
 *
 * @param sound its consonants
 * @param weak the same without the r that some languages drop: Carter is カーター in Japanese
 * @param name whether it looks like a name
 * @param start where in the text
 */
record Word(String sound, String weak, boolean name, int start) {

    /** Fewer consonants than these are found again anywhere. */
    static final int SHORTEST = 3;

    /** Further inside a word, a name of three consonants is there by accident. */
    private static final int SURE = 4;

    /** Whether this word may be that name, perhaps behind an article or with an ending. */
    boolean holds(Word name) {
        return holds(name.sound) || (name.weak.length() >= SHORTEST && holds(name.weak));
    }

    private boolean holds(String key) {
        int at = sound.indexOf(key);
        return at == 0 || at == 1 || (at > 1 && key.length() >= SURE) || weak.startsWith(key);
    }
}
