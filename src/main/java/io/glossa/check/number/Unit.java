package io.glossa.check.number;

import java.math.BigDecimal;
import java.util.List;

/** Units that translators convert, each by the name that CLDR has for it. */
enum Unit {
    MILE,
    KILOMETER,
    FOOT,
    INCH,
    YARD,
    METER,
    CENTIMETER,
    MILLIMETER,
    POUND,
    OUNCE,
    STONE,
    KILOGRAM,
    GRAM,
    ACRE,
    HECTARE,
    GALLON,
    LITER,
    DEGREE,
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR;

    private static final List<Unit> ALL = List.of(values());

    /** Whether it measures time. Its short names are letters that stand for much else. */
    boolean isTime() {
        return compareTo(SECOND) >= 0;
    }

    /** The unit that a word's value stands for. */
    static Unit ofCode(BigDecimal code) {
        return ALL.get(code.intValue());
    }

    int code() {
        return ALL.indexOf(this);
    }
}
