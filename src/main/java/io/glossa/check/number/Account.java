package io.glossa.check.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a text says in numbers: those that it states, and all that it may be said to mention. */
final class Account {

    private static final Reading ONE = Reading.of(1);

    private final List<Quantity> stated = new ArrayList<>();
    /** How often each number is mentioned, hinted at, multiplied, or related to what is mentioned. */
    private final Map<BigDecimal, Integer> mentioned = new HashMap<>();

    private final Map<BigDecimal, Integer> hinted = new HashMap<>();
    private final Map<BigDecimal, Integer> bare = new HashMap<>();
    private final Map<BigDecimal, Integer> kin = new HashMap<>();

    private final Parts parts = new Parts(mentioned.keySet(), hinted.keySet(), bare.keySet());

    private final Map<BigDecimal, Integer> written = new HashMap<>();

    private final Untold untold = new Untold();

    /** The readings of each piece of text that mentions a number. */
    private final List<Collection<Reading>> pieces = new ArrayList<>();

    private final Map<Companion, Tally> companions;

    private String gap = "";

    private boolean monthTold;

    /** @param companions of all its numbers */
    Account(Map<Companion, Tally> companions) {
        this.companions = companions;
    }

    /** Whether the other text has lost a number, and has kept what stood beside it. */
    boolean isLostIn(Account other, Companion companion) {
        Tally tally = companions.getOrDefault(companion, Tally.NONE);
        return tally.isLostIn(other.companions.getOrDefault(companion, Tally.NONE));
    }

    void state(Quantity quantity) {
        stated.add(quantity);
        mention(quantity.readings());
        count(quantity.bare(), bare);
        if (quantity.inDigits()) {
            count(quantity.readings(), written);
        }
        relate(quantity.kin());
    }

    /** @param readings of one and the same piece of text */
    void mention(Collection<Reading> readings) {
        pieces.add(readings);
        count(readings, mentioned);
    }

    /** Notes that a month is told by its place in time: last month. */
    void tellMonth() {
        monthTold = true;
    }

    boolean isMonthTold() {
        return monthTold;
    }

    /** Notes a word before which a number should be, and is not. */
    void gap(String word) {
        gap = word;
    }

    boolean hasGap() {
        return !gap.isEmpty();
    }

    String gap() {
        return gap;
    }

    Untold untold() {
        return untold;
    }

    /** Notes a number that is hardly meant as one. */
    void hint(Collection<Reading> readings) {
        count(readings, hinted);
    }

    /** Notes other ways to count what is mentioned. */
    void relate(Collection<Reading> readings) {
        count(readings, kin);
    }

    List<Quantity> stated() {
        return stated;
    }

    /** All numbers that it mentions, with or without their multipliers. */
    Set<BigDecimal> numbers() {
        Set<BigDecimal> numbers = new HashSet<>(mentioned.keySet());
        numbers.addAll(bare.keySet());
        numbers.addAll(hinted.keySet());
        return numbers;
    }

    /** Those that it mentions oftener than the other text does. */
    Set<BigDecimal> moreThan(Account other) {
        Set<BigDecimal> numbers = numbers();
        numbers.removeIf(number -> count(number) <= other.count(number));
        return numbers;
    }

    /** Whether what the other text states is here too, in any notation. */
    boolean has(Quantity quantity) {
        boolean firm = quantity.isFirm();
        boolean multiplied = !quantity.bare().isEmpty();
        return quantity.readings().stream()
                        .anyMatch(reading ->
                                isRead(reading, firm, multiplied) && (!reading.remote() || areWritten(reading)))
                || quantity.bare().stream().anyMatch(this::isMentioned)
                || quantity.kin().stream().anyMatch(this::isMentioned)
                || quantity.readings().stream().anyMatch(reading -> Clock.isTold(reading, this));
    }

    boolean mentions(BigDecimal number) {
        return mentioned.containsKey(number);
    }

    /** Whether it mentions something, other than one, that the other does not mention in any way. */
    boolean mentionsMoreThan(Account other) {
        return pieces.stream()
                .filter(readings -> !readings.isEmpty() && !readings.contains(ONE))
                .anyMatch(readings -> readings.stream().noneMatch(reading -> other.isRead(reading, false, false)));
    }

    /** How often a number is mentioned in any way; a guess that is rather too high. */
    int count(BigDecimal number) {
        return Stream.of(mentioned, hinted, bare, kin)
                .mapToInt(counts -> counts.getOrDefault(number, 0))
                .sum();
    }

    /** How often a number is mentioned in digits. */
    int written(BigDecimal number) {
        return written.getOrDefault(number, 0);
    }

    /** Whether it has this number in digits. */
    boolean writes(BigDecimal number) {
        return stated.stream()
                .filter(Quantity::inDigits)
                .flatMap(quantity -> quantity.readings().stream())
                .anyMatch(reading -> reading.numbers().contains(number));
    }

    /** 4.5 is not in words that happen to say 4 and 5; "1,2 or 3" is a list. */
    private boolean areWritten(Reading reading) {
        BigDecimal next = reading.first().add(BigDecimal.ONE);
        return reading.numbers().getLast().compareTo(next) == 0
                || reading.numbers().stream().allMatch(this::writes);
    }

    private boolean isMentioned(Reading reading) {
        return mentioned.keySet().containsAll(reading.numbers());
    }

    private boolean isRead(Reading reading, boolean firm, boolean multiplied) {
        for (BigDecimal number : reading.numbers()) {
            boolean found = mentioned.containsKey(number)
                    || kin.containsKey(number)
                    || (!firm && hinted.containsKey(number))
                    // The multiplier of the other may be a word that is not known.
                    || (!multiplied && bare.containsKey(number))
                    || (!firm && parts.say(number));
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static void count(Collection<Reading> readings, Map<BigDecimal, Integer> counts) {
        Set<BigDecimal> numbers = new HashSet<>();
        readings.stream().filter(reading -> !reading.remote()).forEach(reading -> numbers.addAll(reading.numbers()));
        numbers.forEach(number -> counts.merge(number, 1, Integer::sum));
    }
}
