package io.glossa.check.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Roman numerals in capitals, in Latin or look-alike Cyrillic letters: {@code XIX}, {@code XIXe}. */
final class Roman {

    private static final int LONGEST = 12;
    private static final int LONGEST_ENDING = 3;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Roman() {}

    /** The number; null where this is none, or a single letter that seldom is one. */
    static @Nullable BigDecimal value(String word) {
        int end = endOfNumeral(word);
        if (end == 0 || end > LONGEST || word.length() - end > LONGEST_ENDING || (end == 1 && word.length() > 1)) {
            return null;
        }
        String numeral = word.substring(0, end)
                .replace('Х', 'X')
                .replace('І', 'I')
                .replace('М', 'M')
                .replace('С', 'C');
        if (end == 1 && "IVX".indexOf(numeral.charAt(0)) < 0) {
            return null;
        }
        int sum = sum(numeral);
        return sum == 0 ? null : Decimal.of(sum);
    }

    private static int endOfNumeral(String word) {
        int end = 0;
        while (end < word.length() && "MDCLXVIХІМС".indexOf(word.charAt(end)) >= 0) {
            end++;
        }
        return end > 0 && word.substring(end).chars().allMatch(Character::isLowerCase) ? end : 0;
    }

    /** 0 where the signs are out of order. */
    private static int sum(String numeral) {
        int sum = 0;
        int at = 0;
        for (int i = 0; i < SIGNS.length; i++) {
            // Powers of ten stand up to three times, everything else once.
            int most = i % 4 == 0 ? 3 : 1;
            for (int times = 0; times < most && numeral.startsWith(SIGNS[i], at); times++) {
                sum += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        return at == numeral.length() ? sum : 0;
    }
}
