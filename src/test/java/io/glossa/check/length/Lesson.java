package io.glossa.check.length;

import io.glossa.check.whole.SentenceCustoms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** What several kinds of texts teach of one language, weighed and put together. */
final class Lesson {

    /** What is taken to be so before anything is seen, and for how many lines or sentences that counts. */
    private static final double VARIANCE = 1.5;

    private static final double SPLITS = 0.05;

    private static final double JOINS = 0.03;
    private static final double LOSES_MARK = 0.006;
    private static final double GAINS_MARK = 0.005;
    private static final double BELIEF = 200;

    /** For how many pairs of kinds of texts the drift of all languages counts. */
    private static final double BELIEF_IN_DRIFT = 2;

    /** A language that loses more of its marks than this has none, or other ones: no need to doubt. */
    private static final double NO_MARKS = 0.15;

    /** Thai and Lao divide sentences by spaces, whatever a text with foreign full stops may show. */
    private static final Set<String> WITHOUT_MARKS = Set.of("th", "lo");

    private static final double ALWAYS = 0.5;

    /** What a careless translator does is no custom of the language. */
    private static final double MOST = 0.02;

    /** A sentence that is left out must still be told from one that is joined. */
    private static final double MOST_JOINED = 0.1;

    private static final double MOST_GAINED = 0.012;

    private static final double LEAST_VARIANCE = 0.6;

    private record Part(double weight, double letters, double variance, int lines, SentenceCustoms customs) {}

    private final List<Part> parts = new ArrayList<>();

    void add(double weight, double letters, double variance, int lines, SentenceCustoms customs) {
        parts.add(new Part(weight, letters, variance, lines, customs));
    }

    double letters() {
        return mean(Part::letters);
    }

    double variance() {
        double sum = BELIEF * VARIANCE;
        double lines = BELIEF;
        for (Part part : parts) {
            double seen = part.weight() * part.lines();
            sum += seen * Math.max(LEAST_VARIANCE, part.variance());
            lines += seen;
        }
        return sum / lines;
    }

    int kinds() {
        return parts.size();
    }

    /**
     * How far kinds of texts are from each other in this language: as far as in all, or farther where that is seen. That a few
     * kinds are near says nothing of others.
     *
     * @param drift of all languages
     */
    double drift(double drift) {
        double sum = BELIEF_IN_DRIFT * drift * drift;
        double pairs = BELIEF_IN_DRIFT;
        for (Part one : parts) {
            for (Part other : parts.subList(0, parts.indexOf(one))) {
                double away = one.letters() - other.letters();
                sum += away * away;
                pairs++;
            }
        }
        return Math.max(drift, Math.sqrt(sum / pairs));
    }

    /** A line of the file. */
    String line(String tag, double drift) {
        boolean without = WITHOUT_MARKS.contains(tag);
        double lost = without ? 1 : mean(part -> part.customs().losesMark());
        return line(
                tag,
                Math.exp(letters()),
                Math.sqrt(variance()),
                drift,
                believed(SPLITS, SentenceCustoms::splits, SentenceCustoms::sentences),
                without
                        ? ALWAYS
                        : Math.min(MOST_JOINED, believed(JOINS, SentenceCustoms::joins, SentenceCustoms::boundaries)),
                lost > NO_MARKS
                        ? lost
                        : Math.min(MOST, believed(LOSES_MARK, SentenceCustoms::losesMark, SentenceCustoms::sentences)),
                Math.min(MOST_GAINED, believed(GAINS_MARK, SentenceCustoms::gainsMark, SentenceCustoms::sentences)));
    }

    static String line(
            String tag,
            double letters,
            double spread,
            double drift,
            double splits,
            double joins,
            double losesMark,
            double gainsMark) {
        return String.format(
                Locale.ROOT,
                "%s\t%.3f\t%.2f\t%.2f\t%.3f\t%.3f\t%.4f\t%.4f",
                tag,
                letters,
                spread,
                drift,
                splits,
                joins,
                losesMark,
                gainsMark);
    }

    private double mean(ToDoubleFunction<Part> figure) {
        double weights = parts.stream().mapToDouble(Part::weight).sum();
        return parts.stream()
                        .mapToDouble(part -> part.weight() * figure.applyAsDouble(part))
                        .sum()
                / weights;
    }

    /** @param cases of how many each share is one */
    private double believed(
            double before, ToDoubleFunction<SentenceCustoms> share, ToIntFunction<SentenceCustoms> cases) {
        double sum = BELIEF * before;
        double seenBefore = BELIEF;
        for (Part part : parts) {
            double seen = part.weight() * cases.applyAsInt(part.customs());
            sum += seen * share.applyAsDouble(part.customs());
            seenBefore += seen;
        }
        return sum / seenBefore;
    }
}
