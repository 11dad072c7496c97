package io.glossa.check.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the digits of a run can mean. */
final class Readings {

    private static final int LONGEST_PART_OF_FRACTION = 3;
    private static final int MOST_DAYS = 31;
    private static final int MINUTES = 60;

    private final List<String> groups;
    private final String marks;
    private final List<Reading> readings = new ArrayList<>();

    private Readings(DigitRun run) {
        this.groups = run.groups();
        this.marks = run.marks();
    }

    /** At least one, the likeliest first: 1.234 is a thousand and more, or one and some. */
    static List<Reading> of(DigitRun run) {
        Readings readings = new Readings(run);
        readings.read();
        return readings.readings;
    }

    private void read() {
        boolean grouped = isGrouped(groups, marks);
        if (grouped) {
            readings.add(Reading.of(Decimal.of(String.join("", groups))));
        } else if (hasFraction()) {
            int last = groups.size() - 1;
            readings.add(decimal(String.join("", groups.subList(0, last)), groups.get(last)));
        }
        if (marks.length() == 1) {
            readPair(grouped);
        }
        boolean list = marks.indexOf(' ') >= 0 || (marks.length() == 1 && !grouped);
        if (list || readings.isEmpty()) {
            readings.add(parts());
        }
    }

    /** Two groups: a decimal fraction, or a simple one. */
    private void readPair(boolean grouped) {
        String first = groups.get(0);
        String second = groups.get(1);
        char mark = marks.charAt(0);
        if ((mark == '.' || mark == ',') && !(grouped && second.equals("000"))) {
            readings.add(decimal(first, second));
        }
        boolean small = first.length() <= LONGEST_PART_OF_FRACTION && second.length() <= LONGEST_PART_OF_FRACTION;
        if (mark == '/' && small && Decimal.of(second).signum() > 0) {
            readings.add(Reading.of(Decimal.ratio(Decimal.of(first), Decimal.of(second))));
        }
    }

    private static Reading decimal(String whole, String fraction) {
        return Reading.of(Decimal.of(whole + "." + fraction));
    }

    /** Each group by itself, without the minutes of 15:00. */
    private Reading parts() {
        List<BigDecimal> parts = new ArrayList<>();
        for (String group : groups) {
            BigDecimal part = Decimal.of(group);
            if (part.signum() != 0 || group.length() == 1) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? Reading.of(0) : new Reading(parts, isDecimal());
    }

    /** Whether two groups are a decimal fraction, and neither 18.45 nor 27.11. */
    private boolean isDecimal() {
        if (marks.length() != 1 || (marks.charAt(0) != '.' && marks.charAt(0) != ',')) {
            return false;
        }
        boolean pair = groups.getFirst().length() <= 2 && groups.getLast().length() == 2;
        return !pair
                || Integer.parseInt(groups.getFirst()) > MOST_DAYS
                || Integer.parseInt(groups.getLast()) >= MINUTES;
    }

    /** Thousands, or lakhs and crores: 1,234,567 or 12,34,567. */
    private static boolean isGrouped(List<String> groups, String marks) {
        if (marks.isEmpty()) {
            return true;
        }
        char mark = marks.charAt(0);
        String first = groups.getFirst();
        List<String> middle = groups.subList(1, groups.size() - 1);
        return mark != ':'
                && mark != '/'
                && marks.chars().allMatch(m -> m == mark)
                && first.length() <= 3
                && first.charAt(0) != '0'
                && groups.getLast().length() == 3
                && (isEach(middle, 3) || (first.length() <= 2 && isEach(middle, 2)));
    }

    private static boolean isEach(List<String> groups, int length) {
        return groups.stream().allMatch(group -> group.length() == length);
    }

    /** 1,234.5: the last mark is another one than those before it. */
    private boolean hasFraction() {
        int last = marks.length() - 1;
        if (last < 1) {
            return false;
        }
        char mark = marks.charAt(last);
        return (mark == '.' || mark == ',')
                && marks.indexOf(mark) == last
                && isGrouped(groups.subList(0, last + 1), marks.substring(0, last));
    }
}
