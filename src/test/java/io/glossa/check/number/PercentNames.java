package io.glossa.check.number;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import io.glossa.check.number.Word.Kind;

/** How a language writes out the per cent sign. */
final class PercentNames {

    private PercentNames() {}

    static void add(ULocale locale, IcuWords words) {
        String written = NumberFormatter.withLocale(locale)
                .unit(MeasureUnit.PERCENT)
                .unitWidth(UnitWidth.FULL_NAME)
                .format(5)
                .toString();
        words.put(written.replaceAll("[\\p{Nd}%٪]", " ").strip(), Word.of(Kind.PERCENT), false);
    }
}
