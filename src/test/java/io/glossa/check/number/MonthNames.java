package io.glossa.check.number;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.glossa.check.number.Word.Force;
import io.glossa.check.number.Word.Kind;
import java.util.Arrays;

/** The names of the months as ICU has them, long and short, as they stand alone and in dates. */
final class MonthNames {

    private static final int SHORTEST_STEM = 4;

    private MonthNames() {}

    static void add(ULocale locale, IcuWords words) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        String[] inDates = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        String[] alone = symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        boolean inflected = !Arrays.equals(inDates, alone);
        for (String[] names : new String[][] {inDates, alone}) {
            add(names, inflected ? 1 : 0, Force.STATES, words);
        }
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            add(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED), 0, Force.MENTIONS, words);
        }
    }

    /** @param ending letters at the end that change with the case */
    private static void add(String[] names, int ending, Force force, IcuWords words) {
        for (int month = 1; month <= names.length; month++) {
            String name = names[month - 1].replace(".", "");
            // Where months are numbered their names are digits.
            if (name.isEmpty() || name.codePoints().anyMatch(Character::isDigit)) {
                continue;
            }
            Word word = Word.of(Kind.MONTH, month, force);
            words.put(name, word, name.length() >= SHORTEST_STEM);
            if (ending > 0 && name.length() - ending >= SHORTEST_STEM) {
                words.put(name.substring(0, name.offsetByCodePoints(name.length(), -ending)), word.weakened(), true);
            }
        }
    }
}
