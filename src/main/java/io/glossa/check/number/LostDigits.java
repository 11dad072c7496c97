package io.glossa.check.number;

import io.glossa.check.number.Quantity.Manner;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A number that one text has in digits by itself, and the other only in digits that are part of something else: of "an 8
 * page booklet: type 8, 1, 2" only the list.
 */
final class LostDigits {

    private LostDigits() {}

    /** @param counts whether the other text must have a quantity */
    static List<Quantity> of(Account one, Account other, Predicate<Quantity> counts) {
        List<Quantity> simple = one.stated().stream()
                .filter(LostDigits::isSimple)
                .filter(counts)
                .toList();
        Map<List<Reading>, Long> times =
                simple.stream().collect(Collectors.groupingBy(Quantity::readings, Collectors.counting()));
        return simple.stream()
                .filter(quantity -> times.getOrDefault(quantity.readings(), 0L) == 1)
                .filter(quantity -> isLost(quantity.readings().getFirst().first(), one, other))
                .toList();
    }

    /** One number in digits, that can be no other in any way of counting. */
    private static boolean isSimple(Quantity quantity) {
        return quantity.manner() == Manner.DIGITS
                && quantity.isPlain()
                && quantity.readings().size() == 1
                && quantity.kin().isEmpty();
    }

    private static boolean isLost(BigDecimal number, Account one, Account other) {
        return other.written(number) < one.written(number) && other.count(number) == other.written(number);
    }
}
