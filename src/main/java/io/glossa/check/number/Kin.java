package io.glossa.check.number;

import io.glossa.check.number.Lexicon.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a number is in another way of counting hours and years. */
final class Kin {

    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    /** In minutes. */
    private static final int LONGEST_MATCH = 130;

    private final Lexicon lexicon;
    private final Surroundings surroundings;
    private final List<Reading> kin = new ArrayList<>();

    private Kin(Lexicon lexicon, Surroundings surroundings) {
        this.lexicon = lexicon;
        this.surroundings = surroundings;
    }

    /** @param readings of a number in digits without a multiplier */
    static List<Reading> of(List<Reading> readings, Lexicon lexicon, Surroundings surroundings) {
        Kin kin = new Kin(lexicon, surroundings);
        readings.stream().filter(reading -> !reading.remote()).forEach(kin::add);
        return kin.kin;
    }

    private void add(Reading reading) {
        if (isTime(reading)) {
            addHour(reading, 12);
            addHour(reading, -12);
            if (surroundings.isBeforeHalf()) {
                addHour(reading, 1);
                kin.add(Reading.of(reading.first().add(Decimal.HALF)));
            }
            if (lexicon.has(Trait.DAWN)) {
                addHour(reading, 6);
                addHour(reading, -6);
                addHour(reading, 18);
            }
        }
        if (surroundings.isPercent() && reading.isSingle()) {
            kin.addAll(Shares.ofPercent(reading.first()));
        }
        if (isLate(reading)) {
            kin.add(Reading.of(reading.first().intValue() + 1));
        }
        if (reading.isWholeUpTo(9999)) {
            addYear(reading.first().intValue());
        } else if (reading.numbers().size() == 2) {
            addSeason(reading.first(), reading.numbers().get(1));
        }
    }

    /** 15:30, 15:00, or 15 beside a word that says it is an hour. */
    private boolean isTime(Reading reading) {
        boolean hour = Decimal.isWhole(reading.first()) && reading.first().compareTo(BigDecimal.valueOf(HOURS)) <= 0;
        boolean minutes =
                reading.numbers().size() == 2 && reading.numbers().get(1).compareTo(BigDecimal.valueOf(MINUTES)) < 0;
        return hour && (minutes || surroundings.isHour() || surroundings.isTime());
    }

    /** 27:37 on a stop watch, in the 28th minute. Up to 24 it may be an hour of the day. */
    private static boolean isLate(Reading reading) {
        return reading.numbers().size() == 2
                && reading.numbers().stream().allMatch(Decimal::isWhole)
                && reading.first().compareTo(BigDecimal.valueOf(HOURS)) > 0
                && reading.first().compareTo(BigDecimal.valueOf(LONGEST_MATCH)) <= 0
                && reading.numbers().get(1).compareTo(BigDecimal.valueOf(MINUTES)) < 0;
    }

    private void addHour(Reading time, int difference) {
        int hour = time.first().intValue() + difference;
        if (hour >= 0 && hour <= HOURS) {
            List<BigDecimal> numbers = new ArrayList<>(time.numbers());
            numbers.set(0, Decimal.of(hour));
            kin.add(Reading.of(numbers));
        }
    }

    private void addYear(int year) {
        if (year >= 1100 && year < 2100) {
            addShort(year);
        } else if (year >= 100 && year % 100 == 0 && surroundings.isHyphenated()) {
            addShort(year);
        } else if (year < 100 && surroundings.isShortYear()) {
            kin.add(Reading.of(1900 + year));
            kin.add(Reading.of(2000 + year));
        }
        Atom era = surroundings.era();
        if (era != null) {
            kin.add(Reading.of(era.value().add(BigDecimal.valueOf(year))));
        }
        if (lexicon.has(Trait.BUDDHIST) && year > 2300 && year < 2700) {
            kin.add(Reading.of(year - 543));
        }
        if (lexicon.has(Trait.PERSIAN) && year > 1200 && year < 1500) {
            kin.add(Reading.of(year + 621));
            kin.add(Reading.of(year + 622));
        }
        if (lexicon.has(Trait.HIJRI) && year > 1200 && year < 1500) {
            addHijri(year);
        }
    }

    /** The 1990s are the nineties, the 1800s the 19th century, and 600-luku in Finnish the 7th. */
    private void addShort(int year) {
        if (year % 100 == 0) {
            kin.add(Reading.of(year / 100 + 1));
            kin.add(Reading.of(year / 100));
        } else if (year % 10 == 0) {
            kin.add(Reading.of(year % 100));
            kin.add(Reading.of(List.of(Decimal.of(year / 100 + 1), Decimal.of(year % 100))));
        }
    }

    /** Lunar years are shorter, and begin at any time of ours. */
    private void addHijri(int year) {
        int gregorian = (int) (year * 0.970224 + 621.5774);
        for (int near = gregorian - 1; near <= gregorian + 1; near++) {
            kin.add(Reading.of(near));
        }
    }

    /** 2017/18 */
    private void addSeason(BigDecimal year, BigDecimal next) {
        if (Reading.of(year).isWholeUpTo(2100)
                && year.compareTo(BigDecimal.valueOf(1000)) > 0
                && Reading.of(next).isWholeUpTo(99)) {
            BigDecimal century = BigDecimal.valueOf(year.intValue() / 100 * 100L);
            kin.add(Reading.of(List.of(year, Decimal.of(century.add(next)))));
        }
    }
}
