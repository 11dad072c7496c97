package io.glossa.check.repeat;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of a text it has said before: found by its letters alone, so in any script, and in one pass.
 *
 * @param letters all of them
 * @param said those in stretches that were there before
 * @param loop the longest stretch that goes on as it was one period before, in letters
 * @param period how long what comes again in it is
 */
public record Echoes(int letters, int said, int loop, int period) {

    /** Vowel signs of the scripts from here on are always written, and are letters of their own. */
    private static final int FIRST_SIGN = 0x0900;

    private static final Echoes NONE = new Echoes(0, 0, 0, 0);

    /**
     * Looks at all letters and digits of a text.
     *
     * @param window a stretch of so many letters that comes again is no accident; 1 or more
     */
    public static Echoes in(String text, int window) {
        int[] letters = text.codePoints()
                .filter(Echoes::isLetter)
                .map(Character::toLowerCase)
                .toArray();
        return letters.length < window ? NONE : new Search(letters, window).run();
    }

    private static boolean isLetter(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> c >= FIRST_SIGN;
            default -> Character.isLetterOrDigit(c);
        };
    }

    /** How often the loop says the same; 1 where there is none. */
    public double times() {
        return period == 0 ? 1 : 1 + (double) loop / period;
    }

    /** The share of the text that was there before: one half where it is there twice. */
    public double share() {
        return letters == 0 ? 0 : (double) said / letters;
    }

    /** Reads the letters with a rolling hash of the last of them, after Karp and Rabin (1987). */
    private static final class Search {

        private static final long BASE = 1_000_003;

        private final int[] letters;
        private final int window;
        private final Map<Long, Integer> seen = new HashMap<>();
        private int said;
        private int saidUpTo;
        private int distance;
        private int run;
        private int loop;
        private int period;

        Search(int[] letters, int window) {
            this.letters = letters;
            this.window = window;
        }

        Echoes run() {
            long highest = 1;
            for (int i = 1; i < window; i++) {
                highest *= BASE;
            }
            long hash = 0;
            for (int i = 0; i < letters.length; i++) {
                if (i >= window) {
                    hash -= highest * letters[i - window];
                }
                hash = hash * BASE + letters[i];
                if (i >= window - 1) {
                    look(hash, i - window + 1);
                }
            }
            return new Echoes(letters.length, said, loop, period);
        }

        /** Is the stretch that begins here one that began before? */
        private void look(long hash, int start) {
            Integer before = seen.put(hash, start);
            int away = before == null ? 0 : start - before;
            if (away == 0) {
                run = 0;
                distance = 0;
                return;
            }
            run = away == distance ? run + 1 : window;
            distance = away;
            int end = start + window;
            said += end - Math.max(start, saidUpTo);
            saidUpTo = end;
            if (run >= away && run > loop) {
                loop = run;
                period = away;
            }
        }
    }
}
