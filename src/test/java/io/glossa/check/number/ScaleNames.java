package io.glossa.check.number;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.ULocale;
import io.glossa.check.number.Word.Force;
import io.glossa.check.number.Word.Kind;
import java.math.BigDecimal;
import java.util.List;

/** The words for thousand, million, lakh and the like that ICU writes behind shortened numbers. */
final class ScaleNames {

    private static final int SHORTEST_STEM = 4;
    private static final int MOST_ZEROS = 13;
    private static final int[] MANTISSAS = {1, 2, 5};

    private ScaleNames() {}

    static void add(ULocale locale, IcuWords words) {
        for (Notation notation : List.of(Notation.compactLong(), Notation.compactShort())) {
            LocalizedNumberFormatter format = NumberFormatter.withLocale(locale).notation(notation);
            for (int zeros = 3; zeros <= MOST_ZEROS; zeros++) {
                for (int mantissa : MANTISSAS) {
                    BigDecimal number = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(zeros);
                    add(number, format.format(number).toString(), words);
                }
            }
        }
    }

    /** @param written the number, shortened: 20 million */
    private static void add(BigDecimal number, String written, IcuWords words) {
        int start = 0;
        while (start < written.length() && !DigitRun.isDigit(written.charAt(start))) {
            start++;
        }
        DigitRun run = DigitRun.at(written, start);
        if (run == null) {
            return;
        }
        BigDecimal scale = Decimal.ratio(number, Readings.of(run).getFirst().first());
        String name = (written.substring(0, start) + written.substring(run.end()))
                .replaceAll("[.\\p{Cf}]", "")
                .replaceAll("^\\p{Z}+|\\p{Z}+$", "");
        if (scale.precision() == 1 && scale.compareTo(BigDecimal.ONE) > 0 && !name.isEmpty()) {
            // One letter may be anything: 5 m are metres as well.
            boolean sure = name.length() > 1 || Letters.isOfDenseScript(name.charAt(0));
            Word word = new Word(Kind.TIMES, List.of(scale), sure ? Force.MENTIONS : Force.HINTS);
            words.put(name, word, name.length() >= SHORTEST_STEM);
        }
    }
}
