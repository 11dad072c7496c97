package io.glossa.check.number;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.glossa.check.number.Word.Kind;

/** The names of the weekdays as ICU has them, so that what is made of a number there is not taken for one: segunda-feira. */
final class WeekdayNames {

    private WeekdayNames() {}

    static void add(ULocale locale, IcuWords words) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
            for (String name : symbols.getWeekdays(DateFormatSymbols.STANDALONE, width)) {
                boolean plain =
                        width == DateFormatSymbols.WIDE || (!name.isEmpty() && Letters.isUnspaced(name.charAt(0)));
                // What is more than one word is an ordinal number as well, as in Vietnamese.
                if (plain && name.indexOf(' ') < 0) {
                    words.put(name, Word.of(Kind.COUNTER), true);
                }
            }
        }
    }
}
