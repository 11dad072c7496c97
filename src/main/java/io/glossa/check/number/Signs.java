package io.glossa.check.number;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Single characters that are numbers without being digits: ½, Ⅷ, ③. */
final class Signs {

    private static final int FIRST = 0xBC;

    private Signs() {}

    /** The number; null where it is none, or raised or lowered as in m². */
    static @Nullable BigDecimal value(int c) {
        if (c < FIRST || (c >= 0x2070 && c <= 0x209C)) {
            return null;
        }
        int type = Character.getType(c);
        if (type != Character.OTHER_NUMBER && type != Character.LETTER_NUMBER) {
            return null;
        }
        double value = UCharacter.getUnicodeNumericValue(c);
        return value < 0 ? null : Decimal.of(value);
    }
}
