package io.glossa.check.meaning;

import io.glossa.language.Language;
import io.glossa.language.Tags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Prints {@code kept.tsv}, which names all tables (a new one must be named in it first): how many of the known words of a text are found in its translation, from either side. Needs a folder
 * of files {@code <tag>.txt} with the same line in each, of which no dictionary learned anything: {@code ./mvnw -Pevaluate test
 * -Dtest=KeptEvaluation -Ddata=folder}.
 */
class KeptEvaluation {

    /** Of few words little can be said. */
    private static final int FEWEST = 100;

    private static final double UNSEEN = 0.3;

    private static final class Seen {
        private double there;
        private double thereFound;
        private double back;
        private double backFound;

        private void add(List<Meant> english, Dictionary ofEnglish, List<Meant> other, Dictionary ofOther) {
            there += english.stream().filter(ofOther::has).count();
            thereFound += found(english, other);
            back += other.stream().filter(ofEnglish::has).count();
            backFound += found(other, english);
        }

        private static long found(List<Meant> from, List<Meant> to) {
            Set<Integer> meanings =
                    to.stream().flatMapToInt(Meant::meanings).boxed().collect(Collectors.toSet());
            return from.stream()
                    .filter(word -> word.meanings().anyMatch(meanings::contains))
                    .count();
        }

        private double kept() {
            return Math.min(there, back) < FEWEST ? UNSEEN : (thereFound / there + backFound / back) / 2;
        }
    }

    @Test
    void printsHowManyWordsAreKept() throws IOException {
        Path folder = Path.of(System.getProperty("data", ""));
        Assumptions.assumeTrue(
                Files.isReadable(folder.resolve("en.txt")),
                "Name a folder with parallel texts, en.txt among them: "
                        + "./mvnw -Pevaluate test -Dtest=KeptEvaluation -Ddata=folder");
        List<String> english = Files.readAllLines(folder.resolve("en.txt"));
        Map<String, Seen> byLanguage = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Optional<Language> language = Tags.of(file);
                if (language.isPresent()) {
                    add(
                            english,
                            Files.readAllLines(file),
                            language.get(),
                            byLanguage.computeIfAbsent(Dictionaries.name(language.get()), key -> new Seen()));
                }
            }
        }
        Dictionaries.names().stream()
                .sorted()
                .forEach(name -> System.out.printf(
                        Locale.ROOT,
                        "%s\t%.2f%n",
                        name,
                        byLanguage.getOrDefault(name, new Seen()).kept()));
    }

    private static void add(List<String> english, List<String> other, Language language, Seen seen) {
        Dictionary ofEnglish = Dictionaries.of(new Language("en"));
        Dictionary ofOther = Dictionaries.of(language);
        for (int i = 0; i < Math.min(english.size(), other.size()); i++) {
            if (!other.get(i).isBlank()) {
                seen.add(ofEnglish.read(english.get(i)), ofEnglish, ofOther.read(other.get(i)), ofOther);
            }
        }
    }
}
