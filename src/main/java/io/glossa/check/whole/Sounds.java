package io.glossa.check.whole;

import io.glossa.language.Tables;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How letters of all scripts sound: {@code sounds.txt}. */
final class Sounds {

    private static final String SILENT = "-";

    private static final int LONGEST = 4;

    private static final char FIRST_ACCENTED = 0x00C0;
    private static final char LATIN_END = 0x0250;

    /** How Hangul syllables are put together from their parts: The Unicode Standard, section 3.12. */
    private static final int FIRST_SYLLABLE = 0xAC00;

    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int VOWELS_AND_FINALS = 21 * FINALS;
    private static final int FIRST_INITIAL = 0x1100;
    private static final int NO_FINAL = 0x11A7;

    /** Read while the native executable is built: it starts some milliseconds earlier. */
    private static final Sounds ALL = read();

    private final Map<String, String> byLetters = new HashMap<>();
    private final boolean[] mayGoOn = new boolean[Character.MAX_VALUE + 1];

    private Sounds() {}

    static Sounds all() {
        return ALL;
    }

    private static Sounds read() {
        Sounds sounds = new Sounds();
        for (String line : Tables.lines(Sounds.class, "sounds.txt")) {
            String[] column = line.split("\t", 2);
            for (String letters : column[1].split(" ", -1)) {
                sounds.byLetters.put(letters, column[0]);
                sounds.mayGoOn[letters.charAt(0)] |= letters.length() > 1;
            }
        }
        for (char c = FIRST_ACCENTED; c < LATIN_END; c++) {
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            String sound = sounds.byLetters.get(plain.substring(0, 1));
            if (sound != null) {
                sounds.byLetters.putIfAbsent(String.valueOf(c), sound);
            }
        }
        return sounds;
    }

    /** Whether foreign names are spelt with this sign. */
    boolean knows(char c) {
        return byLetters.containsKey(String.valueOf(c));
    }

    /**
     * Adds what the letters from {@code at} on sound of; a sound that repeats the one before is not added.
     *
     * @param small the text in small letters
     * @return where the next letter begins
     */
    int read(String small, int at, int end, StringBuilder sounds) {
        char c = small.charAt(at);
        if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
            int number = c - FIRST_SYLLABLE;
            add(byLetters.get(String.valueOf((char) (FIRST_INITIAL + number / VOWELS_AND_FINALS))), sounds);
            add(byLetters.get(String.valueOf((char) (NO_FINAL + number % FINALS))), sounds);
            return at + 1;
        }
        int length = mayGoOn[c] ? Math.min(LONGEST, end - at) : 1;
        while (length > 1 && !byLetters.containsKey(small.substring(at, at + length))) {
            length--;
        }
        add(byLetters.get(small.substring(at, at + length)), sounds);
        return at + length;
    }

    private static void add(@Nullable String sound, StringBuilder sounds) {
        if (sound == null || sound.equals(SILENT)) {
            return;
        }
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != c) {
                sounds.append(c);
            }
        }
    }
}
