package io.glossa.check.length;

import io.glossa.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Learns {@code bands.tsv} from parallel texts that are no part of the project, and prints it. Needs folders with files
 * {@code <tag>.txt}, the same line in each, {@code en.txt} among them; the first should be of the kind that is mostly
 * translated: {@code ./mvnw -Pevaluate test -Dtest=BandsEvaluation -Ddata=ntrex,gnome,udhr}.
 */
class BandsEvaluation {

    /** The first kind of texts counts for so many of the others; one of few lines for half. */
    private static final double FIRST = 3;

    private static final double FEW = 0.5;

    /** How much of the difference between two kinds is left where one is known, several are, or the first is. */
    private static final double ONE_KIND = 1.2;

    private static final double SEVERAL_KINDS = 0.85;
    private static final double FIRST_KIND = 0.65;
    private static final double SCRIPT = 1.5;
    private static final double ENGLISH = 0.35;

    /** English translates itself: what it does to sentences is little, but the other side may be no translation. */
    private static final double ENGLISH_CUSTOMS = 0.003;

    private final List<Corpus> corpora = new ArrayList<>();

    @Test
    void printsWhatIsToBeLearnedOfEachLanguage() throws IOException {
        String[] folders = System.getProperty("data", "").split(",", -1);
        for (String folder : folders) {
            Assumptions.assumeTrue(
                    Files.isReadable(Path.of(folder).resolve("en.txt")),
                    "No en.txt in '" + folder
                            + "'. Name folders with parallel texts, files en.txt, de.txt and so on with "
                            + "the same line in each: ./mvnw -Pevaluate test -Dtest=BandsEvaluation -Ddata=news,other");
            corpora.add(new Corpus(Path.of(folder)));
        }
        Map<String, Lesson> lessons = lessons();
        double drift = drift();
        double english = corpora.getFirst().englishVariance();
        System.out.println(Lesson.line(
                Corpus.ENGLISH,
                1,
                Math.sqrt(english),
                ENGLISH * drift,
                ENGLISH_CUSTOMS,
                ENGLISH_CUSTOMS,
                ENGLISH_CUSTOMS / 2,
                ENGLISH_CUSTOMS / 2));
        lessons.forEach(
                (tag, lesson) -> System.out.println(lesson.line(tag, share(tag, lesson) * lesson.drift(drift))));
        scripts(lessons, drift).forEach(System.out::println);
    }

    private Map<String, Lesson> lessons() {
        double english = corpora.getFirst().englishVariance();
        Map<String, Lesson> lessons = new TreeMap<>();
        for (Corpus corpus : corpora) {
            double weight = corpus == corpora.getFirst() ? FIRST : corpus.isLarge() ? 1 : FEW;
            double bias = bias(corpus);
            for (String tag : corpus.tags()) {
                lessons.computeIfAbsent(tag, key -> new Lesson())
                        .add(
                                weight,
                                corpus.letters(tag) - bias,
                                corpus.variance(tag) - english,
                                corpus.lines(tag),
                                corpus.customs(tag));
            }
        }
        return lessons;
    }

    /** How much longer translations are in this kind of texts than in the first, over all languages of both. */
    private double bias(Corpus corpus) {
        Corpus first = corpora.getFirst();
        return corpus.tags().stream()
                .filter(first::has)
                .mapToDouble(tag -> corpus.letters(tag) - first.letters(tag))
                .average()
                .orElse(0);
    }

    /** How far two kinds of texts are from each other in the same language: the root of the mean of the squares. */
    private double drift() {
        double sum = 0;
        int count = 0;
        for (Corpus one : corpora) {
            for (Corpus other : corpora.subList(0, corpora.indexOf(one))) {
                for (String tag : one.tags().stream().filter(other::has).toList()) {
                    double away = one.letters(tag) - bias(one) - other.letters(tag) + bias(other);
                    sum += away * away;
                    count++;
                }
            }
        }
        return Math.sqrt(sum / Math.max(1, count));
    }

    private double share(String tag, Lesson lesson) {
        return corpora.getFirst().has(tag) ? FIRST_KIND : lesson.kinds() > 1 ? SEVERAL_KINDS : ONE_KIND;
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** For languages that are not here: the median of those of their script, and of all, with wide bands. */
    private static List<String> scripts(Map<String, Lesson> lessons, double drift) {
        Map<String, List<Lesson>> byScript = lessons.entrySet().stream()
                .flatMap(lesson -> Stream.of(
                        Map.entry("*", lesson.getValue()),
                        Map.entry("*-" + new Language(lesson.getKey()).script(), lesson.getValue())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<String> lines = new ArrayList<>();
        byScript.forEach((script, languages) -> {
            double letters = median(languages.stream().mapToDouble(Lesson::letters));
            double variance = median(languages.stream().mapToDouble(Lesson::variance));
            double between = median(languages.stream().mapToDouble(lesson -> Math.abs(lesson.letters() - letters)));
            lines.add(Lesson.line(
                    script,
                    Math.exp(letters),
                    Math.sqrt(variance),
                    Math.hypot(SCRIPT * drift, between),
                    .06,
                    .04,
                    .01,
                    .003));
        });
        return lines;
    }
}
