package io.glossa.check.evaluation;

import io.glossa.language.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked on the command line.
 *
 * @param languages {@code -Dlanguages=de,vi}: these only, by tag; empty: all that there are
 * @param from {@code -Dfrom=de,fr}: the languages translated from; {@code all}; left out: {@code en}
 * @param seed {@code -Dseed=1}: of how lines are grouped, and of what is planted where
 * @param planted {@code -Dplanted=300}: into how many segments a pair each defect is planted
 */
record Options(Set<String> languages, Set<String> from, long seed, int planted) {

    /** Defects are planted in segments of which the source or the translation has this many characters at least. */
    private static final int LONG = 40;

    static Options read() {
        return new Options(
                tags("languages", ""), tags("from", "en"), Long.getLong("seed", 1), Integer.getInteger("planted", 300));
    }

    /** The languages whose texts are to be read, by tag; empty: all that there are. */
    Set<String> needed() {
        return languages.isEmpty() || from.contains("all")
                ? languages
                : Stream.concat(languages.stream(), from.stream()).collect(Collectors.toUnmodifiableSet());
    }

    boolean isSource(Language language) {
        return from.contains("all") || from.contains(language.tag());
    }

    /** Some of the examples that are long enough, evenly from first to last. */
    List<Example> sample(List<Example> examples) {
        List<Example> all = examples.stream().filter(Options::isLong).toList();
        int count = Math.min(planted, all.size());
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
    }

    private static boolean isLong(Example example) {
        return Math.max(example.source().length(), example.answer().length()) >= LONG;
    }

    private static Set<String> tags(String property, String otherwise) {
        return Stream.of(System.getProperty(property, otherwise).split(",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
