package io.glossa.check.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Knows a number that is another one in other units: 200 miles and 320 kilometres, 60 days and two months. */
final class Conversion {

    private record Rate(Unit one, Unit other, double factor) {}

    private static final List<Rate> RATES = List.of(
            new Rate(Unit.MILE, Unit.KILOMETER, 1.609),
            new Rate(Unit.FOOT, Unit.METER, 0.3048),
            new Rate(Unit.FOOT, Unit.CENTIMETER, 30.48),
            new Rate(Unit.FOOT, Unit.KILOMETER, 0.0003048),
            new Rate(Unit.INCH, Unit.CENTIMETER, 2.54),
            new Rate(Unit.INCH, Unit.MILLIMETER, 25.4),
            new Rate(Unit.YARD, Unit.METER, 0.9144),
            new Rate(Unit.POUND, Unit.KILOGRAM, 0.4536),
            new Rate(Unit.STONE, Unit.KILOGRAM, 6.35),
            new Rate(Unit.OUNCE, Unit.GRAM, 28.35),
            new Rate(Unit.ACRE, Unit.HECTARE, 0.4047),
            new Rate(Unit.GALLON, Unit.LITER, 3.785),
            new Rate(Unit.GALLON, Unit.LITER, 4.546),
            new Rate(Unit.METER, Unit.CENTIMETER, 100),
            new Rate(Unit.KILOMETER, Unit.METER, 1000),
            new Rate(Unit.KILOGRAM, Unit.GRAM, 1000),
            new Rate(Unit.MINUTE, Unit.SECOND, 60),
            new Rate(Unit.HOUR, Unit.MINUTE, 60),
            new Rate(Unit.DAY, Unit.HOUR, 24),
            new Rate(Unit.WEEK, Unit.DAY, 7),
            new Rate(Unit.MONTH, Unit.DAY, 30.2),
            new Rate(Unit.YEAR, Unit.MONTH, 12),
            new Rate(Unit.YEAR, Unit.DAY, 365));

    /** Translators round: a mile is a kilometre and a half. */
    private static final double TOLERANCE = 0.08;

    /** An inch is two centimetres, or three. */
    private static final double LEAST_TOLERANCE = 0.65;

    /** A month is thirty days, or somewhat more. */
    private static final double TOLERANCE_OF_TIMES = 0.02;

    /** Two days stand for 48 hours; nobody makes years of so many months that they are not counted easily. */
    private static final double MOST_OF_LONGER_TIME = 6;

    private static final double TOLERANCE_OF_HEIGHTS = 0.015;
    private static final double TOLERANCE_OF_DEGREES = 2;

    /** More numbers than these are no text with a converted one in it, and would take long. */
    private static final int MOST_NUMBERS = 60;

    private final List<Rate> toOther;
    private final List<Rate> fromOther;
    private final boolean degrees;
    private final boolean heights;
    private final List<Double> numbers;

    /** Of these only a degree may be made: with so much tolerance, three days would explain 39 degrees. */
    private final List<Double> additional;

    /**
     * @param units of the text that has a number
     * @param others units of the other text, which lacks it
     * @param numbers of the other text
     * @param additional those of them that the first text does not have, or not as often
     */
    Conversion(Set<Unit> units, Set<Unit> others, Set<BigDecimal> numbers, Set<BigDecimal> additional) {
        this.toOther = RATES.stream()
                .filter(rate -> isConverted(rate.one, rate.other, units, others))
                .toList();
        this.fromOther = RATES.stream()
                .filter(rate -> isConverted(rate.other, rate.one, units, others))
                .toList();
        this.degrees = units.contains(Unit.DEGREE) || others.contains(Unit.DEGREE);
        this.heights = Stream.concat(toOther.stream(), fromOther.stream()).anyMatch(rate -> rate.one == Unit.FOOT);
        this.numbers = few(numbers);
        this.additional = few(additional);
    }

    private static List<Double> few(Set<BigDecimal> numbers) {
        return numbers.size() > MOST_NUMBERS
                ? List.of()
                : numbers.stream().map(BigDecimal::doubleValue).toList();
    }

    boolean explains(Quantity quantity) {
        return quantity.readings().stream()
                .filter(Reading::isSingle)
                .mapToDouble(reading -> reading.first().doubleValue())
                .filter(number -> !isYear(number))
                .anyMatch(this::explains);
    }

    private boolean explains(double number) {
        return numbers.stream().anyMatch(other -> isSame(toOther, number, other) || isSame(fromOther, other, number))
                || (degrees
                        && additional.stream()
                                .anyMatch(
                                        other -> isSameTemperature(number, other) || isSameTemperature(other, number)))
                || isHeight(number);
    }

    /** Where both texts name both units, neither number takes the place of the other: 30 meters (100 feet). */
    private static boolean isConverted(Unit from, Unit to, Set<Unit> units, Set<Unit> others) {
        return units.contains(from) && others.contains(to) && !(units.contains(to) && others.contains(from));
    }

    /** @param imperial perhaps */
    private boolean isSame(List<Rate> rates, double imperial, double metric) {
        return rates.stream().anyMatch(rate -> isSame(rate, imperial, metric));
    }

    /** No zero: it is in "below zero", and explains nothing. */
    private static boolean isSameTemperature(double fahrenheit, double celsius) {
        return celsius != 0 && Math.abs((fahrenheit - 32) / 1.8 - celsius) <= TOLERANCE_OF_DEGREES;
    }

    private static boolean isSame(Rate rate, double one, double other) {
        return rate.one.isTime()
                ? one <= MOST_OF_LONGER_TIME && isNear(one * rate.factor, other, TOLERANCE_OF_TIMES, 0)
                : isNear(one * rate.factor, other, TOLERANCE, LEAST_TOLERANCE);
    }

    /** 6 foot 6 is 1.98 m. */
    private boolean isHeight(double number) {
        return heights
                && numbers.stream()
                        .anyMatch(one -> numbers.stream()
                                .anyMatch(other -> isHeight(number, one, other)
                                        || isHeight(one, number, other)
                                        || isHeight(one, other, number)));
    }

    private static boolean isHeight(double feet, double inches, double metric) {
        double centimeters = (feet * 12 + inches) * 2.54;
        return feet >= 3
                && feet <= 8
                && inches < 12
                && (isNear(centimeters, metric, TOLERANCE_OF_HEIGHTS, 0)
                        || isNear(centimeters / 100, metric, TOLERANCE_OF_HEIGHTS, 0));
    }

    private static boolean isYear(double number) {
        return number >= 1800 && number < 2100 && number == Math.rint(number);
    }

    private static boolean isNear(double exact, double rounded, double tolerance, double least) {
        return Math.abs(exact - rounded) <= Math.max(exact * tolerance, least);
    }
}
