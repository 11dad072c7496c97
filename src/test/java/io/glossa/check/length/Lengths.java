package io.glossa.check.length;

import io.glossa.language.Language;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The lengths of the lines of a text in two languages, and what follows from them. */
final class Lengths {

    /** In letters. Shorter lines are headings and buttons, which say little of a language. */
    private static final double SHORTEST = 20;

    /** Letters from which on a line counts no more than a shorter one. */
    private static final double LONGEST = 300;

    /** A line that is longer or shorter than by this factor, e to the power of 1, is no translation or a very free one. */
    private static final double MOST = 1;

    /** Between the 68th percentile and these times that much, a deviation is taken for what it is; beyond, cut. */
    private static final double FAR = 4;

    private static final double ONE_DEVIATION = .68;

    private final double[] from;
    private final double[] to;

    Lengths(Measure one, List<String> lines, Measure other, List<String> otherLines) {
        int[] used = IntStream.range(0, Math.min(lines.size(), otherLines.size()))
                .filter(i -> one.of(lines.get(i)) >= SHORTEST && other.of(otherLines.get(i)) >= 1)
                .toArray();
        this.from = IntStream.of(used).mapToDouble(i -> one.of(lines.get(i))).toArray();
        this.to =
                IntStream.of(used).mapToDouble(i -> other.of(otherLines.get(i))).toArray();
    }

    /** The natural logarithm of how many letters the language needs for one of English, its own letters only counted. */
    static double letters(Language language, Measure english, List<String> lines, List<String> translated) {
        double low = Math.log(0.05);
        double high = Math.log(5);
        while (high - low > 1e-4) {
            double middle = (low + high) / 2;
            Measure measure = new Measure(language, Math.exp(middle));
            if (new Lengths(english, lines, measure, translated).meanLogRatio() > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double meanLogRatio() {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < from.length; i++) {
            double weight = Math.min(from[i], LONGEST);
            sum += weight * Math.clamp(Math.log(to[i] / from[i]), -MOST, MOST);
            weights += weight;
        }
        return sum / Math.max(1, weights);
    }

    /** The variance of the logarithm of the ratio, times the number of letters. */
    double variance() {
        double[] deviations = IntStream.range(0, from.length)
                .mapToDouble(i -> Math.abs(Math.log(to[i] / from[i])) * Math.sqrt(from[i]))
                .sorted()
                .toArray();
        double far = FAR * deviations[(int) (ONE_DEVIATION * deviations.length)];
        return DoubleStream.of(deviations)
                .map(d -> Math.min(d, far) * Math.min(d, far))
                .average()
                .orElse(0);
    }
}
