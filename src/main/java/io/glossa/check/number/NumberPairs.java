package io.glossa.check.number;

import java.util.regex.Pattern;

/** Numbers in digits with a sign between them, as results of games, times and dates have them: 2-0, 3:35, 29/03. */
final class NumberPairs {

    private static final Pattern WHOLE = Pattern.compile("\\p{Nd}\\s?[-–—‑:/]\\s?(?=\\p{Nd})");

    /** A sign that a digit touches on one side only: -0, 17- :, :10. Not one that a word hangs on, nor the end of a clause. */
    private static final Pattern HALF =
            Pattern.compile("(?<![\\p{L}\\p{Nd}\\p{Sc})%])(?<!\\p{Nd}\\s)[-–—‑:/](?=\\p{Nd})"
                    + "|\\p{Nd}[-–—‑/](?![\\p{L}\\p{Nd}])(?!\\s\\p{Nd})|\\p{Nd}:(?![\\p{L}\\p{Nd}\\s])");

    private NumberPairs() {}

    static Tally in(String text) {
        return Tally.in(text, WHOLE, HALF);
    }
}
