package io.glossa.language.detect;

import io.glossa.language.Detection;
import io.glossa.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Measures the detector on sentences that are no part of the project. It needs a folder with files named
 * {@code <tag>.txt}, one sentence a line, such as NTREX-128: {@code ./mvnw -Pevaluate test -Ddata=folder}.
 */
class DetectionEvaluation {

    private static final int SENTENCES = 200;
    private static final List<Integer> LENGTHS = List.of(Integer.MAX_VALUE, 50, 20);

    @Test
    void printsHowWellLanguagesAreDetected() throws IOException {
        String data = System.getProperty("data", "");
        if (data.isEmpty() || !Files.isDirectory(Path.of(data))) {
            Assumptions.abort(
                    "-Ddata=folder must name a folder with files <tag>.txt, one sentence a line (NTREX-128 for"
                            + " instance). Run it with: ./mvnw -Pevaluate test -Ddata=folder");
        }
        long before = heap();
        LanguageDetector detector = new LanguageDetector(Set.of());
        long start = System.nanoTime();
        detector.load();
        long loadMillis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(
                "%d languages, loaded in %d ms, heap %.1f MB%n",
                detector.languages().size(), loadMillis, (heap() - before) / 1e6);
        printAccuracy(detector, Path.of(data));
        printTimes(detector);
    }

    private static void printAccuracy(LanguageDetector detector, Path folder) throws IOException {
        TreeMap<String, Tally[]> byLanguage = new TreeMap<>();
        Tally all = new Tally();
        try (Stream<Path> files =
                Files.list(folder).filter(file -> file.toString().endsWith(".txt"))) {
            for (Path file : files.sorted().toList()) {
                String tag = file.getFileName().toString().replace(".txt", "");
                Language right = tag.contains("document") ? null : known(detector, tag);
                if (right == null) {
                    System.out.println("left out, no language that is detected: " + file.getFileName());
                    continue;
                }
                Tally[] tallies =
                        Stream.generate(Tally::new).limit(LENGTHS.size()).toArray(Tally[]::new);
                byLanguage.put(tag, tallies);
                for (String sentence :
                        Files.readAllLines(file).stream().limit(SENTENCES).toList()) {
                    for (int i = 0; i < tallies.length; i++) {
                        Detection found =
                                detector.detect(sentence.substring(0, Math.min(sentence.length(), LENGTHS.get(i))));
                        tallies[i].add(found, right);
                        all.add(found, right);
                    }
                }
            }
        }
        System.out.println("accuracy in percent on the whole sentence / its first 50 / its first 20 characters");
        byLanguage.forEach((tag, tallies) -> System.out.printf(
                "%-8s %s%n",
                tag, percent(Arrays.stream(tallies).mapToDouble(Tally::accuracy).toArray())));
        double[] means = new double[LENGTHS.size()];
        for (int i = 0; i < means.length; i++) {
            int length = i;
            means[i] = byLanguage.values().stream()
                    .mapToDouble(tallies -> tallies[length].accuracy())
                    .average()
                    .orElse(0);
        }
        System.out.printf("%-8s %s (macro average of %d languages)%n", "all", percent(means), byLanguage.size());
        System.out.printf(
                "reliable: %.1f %% of the answers, %.2f %% of these right; calibration error (ECE): %.3f%n",
                100 * all.reliableShare(), 100 * all.reliablePrecision(), all.calibrationError());
    }

    /** The language that a file's tag means: {@code pt-BR.txt} holds what is detected as {@code pt}. */
    private static @Nullable Language known(LanguageDetector detector, String tag) {
        Language language = new Language(tag);
        return detector.languages().stream()
                .filter(other -> other.serves(language))
                .findFirst()
                .orElse(null);
    }

    private static String percent(double[] shares) {
        StringBuilder line = new StringBuilder();
        for (double share : shares) {
            line.append(String.format("%6.1f", 100 * share));
        }
        return line.toString();
    }

    private static void printTimes(LanguageDetector detector) {
        String story =
                "Members of the assembly are worried that a new title would make them sound like fools. ".repeat(2500);
        for (int length : List.of(20, 200, 2000, 200_000)) {
            String text = story.substring(0, length);
            long[] nanos = new long[1000];
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < nanos.length; i++) {
                    long start = System.nanoTime();
                    detector.detect(text);
                    nanos[i] = System.nanoTime() - start;
                }
            }
            Arrays.sort(nanos);
            System.out.printf("%7d characters: median %d us%n", length, nanos[nanos.length / 2] / 1000);
        }
    }

    private static long heap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Counts answers: how many, how sure, how right. */
    private static final class Tally {

        private static final int BINS = 20;

        private int answers;
        private int right;
        private int reliable;
        private int reliableAndRight;
        private final double[] confidence = new double[BINS];
        private final double[] hits = new double[BINS];

        void add(Detection found, Language expected) {
            boolean hit = expected.equals(found.language());
            int bin = Math.min(BINS - 1, (int) (found.confidence() * BINS));
            answers++;
            right += hit ? 1 : 0;
            reliable += found.reliable() ? 1 : 0;
            reliableAndRight += found.reliable() && hit ? 1 : 0;
            confidence[bin] += found.confidence();
            hits[bin] += hit ? 1 : 0;
        }

        double accuracy() {
            return (double) right / Math.max(1, answers);
        }

        double reliableShare() {
            return (double) reliable / Math.max(1, answers);
        }

        double reliablePrecision() {
            return (double) reliableAndRight / Math.max(1, reliable);
        }

        double calibrationError() {
            double error = 0;
            for (int i = 0; i < BINS; i++) {
                error += Math.abs(confidence[i] - hits[i]);
            }
            return error / Math.max(1, answers);
        }
    }
}
