package io.glossa.check.number;

import io.glossa.check.number.Quantity.Manner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What one text states and another does not mention, or not as often. */
final class Excess {

    private final List<Quantity> stated;
    private final Account other;
    private final Map<BigDecimal, Integer> times = new HashMap<>();

    private Excess(Account one, Account other) {
        this.stated = one.stated();
        this.other = other;
    }

    /** @param counts whether the other text must have a quantity */
    static List<Quantity> of(Account one, Account other, Predicate<Quantity> counts) {
        return new Excess(one, other).found(counts);
    }

    private List<Quantity> found(Predicate<Quantity> counts) {
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            Quantity quantity = stated.get(i);
            boolean counted = counts.test(quantity);
            boolean more = (quantity.isPlain() || (counted && quantity.isPlainWord())) && isMore(quantity);
            if (counted && (more || isOneOfAScore(i) || !other.has(quantity))) {
                found.add(quantity);
            }
        }
        return found;
    }

    private boolean isMore(Quantity quantity) {
        BigDecimal number = quantity.readings().getFirst().first();
        return times.merge(number, 1, Integer::sum) > Math.max(1, other.count(number));
    }

    /** The 1 of 1-0 where the other text has the 0: no "first" or "once" there stands for it. */
    private boolean isOneOfAScore(int at) {
        return isScore(at)
                && stated.get(at).canBe(Reading.of(1))
                && !isWritten(at)
                && ((isScore(at - 1) && isWritten(at - 1)) || (isScore(at + 1) && isWritten(at + 1)));
    }

    private boolean isScore(int at) {
        return at >= 0
                && at < stated.size()
                && stated.get(at).manner() == Manner.SCORE
                && stated.get(at).isPlain();
    }

    private boolean isWritten(int at) {
        return other.writes(stated.get(at).readings().getFirst().first());
    }
}
