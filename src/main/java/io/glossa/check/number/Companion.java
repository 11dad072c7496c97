package io.glossa.check.number;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What stands beside a number in all languages, so that one is lost where it stands alone. */
enum Companion {
    PERCENT("a number of per cent"),
    MILLION("a number of millions or the like"),
    DAY("a day of the month"),
    MONTH("the number of a month"),
    PAIR("one of two numbers with a sign between");

    private final String lost;

    Companion(String lost) {
        this.lost = lost;
    }

    /** How often each stands in a text, with a number and without. */
    static Map<Companion, Tally> in(String text, List<Atom> atoms) {
        Map<Companion, Tally> tallies = new EnumMap<>(Companion.class);
        tallies.put(PERCENT, Percents.in(text, atoms));
        tallies.put(MILLION, Millions.in(text, atoms));
        tallies.put(DAY, Dates.days(atoms));
        tallies.put(MONTH, Dates.months(text, atoms));
        tallies.put(PAIR, NumberPairs.in(text));
        return tallies;
    }

    /** What of a number is missing, for people. */
    String lost() {
        return lost;
    }
}
