package io.glossa.check.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Times of day as people say them: half past two is half three elsewhere, and 2:45 a quarter to three. */
final class Clock {

    private static final int HOURS = 12;
    private static final int QUARTER = 15;
    private static final double MINUTES = 60;

    private Clock() {}

    /** Whether a text says this time by a half or a quarter, in words, and the hour before or behind. */
    static boolean isTold(Reading time, Account account) {
        List<BigDecimal> numbers = time.numbers();
        if (numbers.size() != 2 || !numbers.stream().allMatch(Decimal::isWhole)) {
            return false;
        }
        int hour = numbers.getFirst().intValue();
        int minutes = numbers.getLast().intValue();
        return hour >= 0
                && hour <= 2 * HOURS
                && minutes > 0
                && minutes < MINUTES
                && minutes % QUARTER == 0
                && IntStream.of(hour, hour % HOURS, hour % HOURS + 1).anyMatch(near -> isTold(near, minutes, account));
    }

    private static boolean isTold(int hour, int minutes, Account account) {
        boolean inParts = account.mentions(Decimal.of(hour))
                && (isSaid(minutes, account) || isSaid((int) MINUTES - minutes, account));
        return inParts || account.mentions(Decimal.of(hour + minutes / MINUTES));
    }

    private static boolean isSaid(int minutes, Account account) {
        BigDecimal number = Decimal.of(minutes);
        return account.mentions(number) && !account.writes(number);
    }
}
