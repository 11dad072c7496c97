package io.glossa.check.meaning;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.glossa.language.Language;
import io.glossa.language.Tags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Learns the dictionaries anew from parallel texts that are no part of the project, and writes them into its resources: {@code
 * ./mvnw -Pevaluate test -Dtest=DictionaryEvaluation -Ddata=folder,folder -Dwords=file}. A folder has files {@code <tag>.txt}
 * with the same line in each, {@code en.txt} among them; those first in the list count first. The file has the words of English
 * that are worth knowing, the commonest first.
 */
class DictionaryEvaluation {

    private static final Path DICTIONARIES = Path.of("src/main/resources/io/glossa/check/meaning");

    private static final String ENGLISH = "en-Latn";

    private static final Keys ENGLISH_KEYS = Keys.of("en", "Latn");

    /** In lines. More teach little. */
    private static final int ENOUGH = 100_000;

    /** In lines. Fewer teach little. */
    private static final int FEWEST = 9000;

    private static final int MEANINGS = 3000;

    private static final List<String> HEADER = List.of(
            "# The meanings that the other files here give words for: the first letters of English words. All are learned by",
            "# DictionaryEvaluation, which counts which words are in the same lines of parallel texts; no such text is here.",
            "# The texts: CLDR 48.2 (names of emoji, territories and languages), the translations of Wesnoth, Cataclysm-DDA,",
            "# Stellarium, Freeciv, FreedroidRPG and other games, of LibreOffice's, GIMP's and GNOME's help, of MediaWiki, Debian's",
            "# books, Gramps and KDE's programs. None of NTREX-128, with which the checks are measured. Commonness of English words:",
            "# SUBTLEX-US (Brysbaert and New 2009) and Google's web counts.");

    @Test
    void writesWhatIsToBeLearnedOfEachLanguage() throws IOException {
        List<Path> folders = Stream.of(System.getProperty("data", "").split(",", -1))
                .map(Path::of)
                .filter(folder -> Files.isReadable(folder.resolve("en.txt")))
                .toList();
        Path words = Path.of(System.getProperty("words", ""));
        Assumptions.assumeTrue(
                !folders.isEmpty() && Files.isRegularFile(words),
                "Name folders with parallel texts, and a file with the commonest words of English: "
                        + "./mvnw -Pevaluate test -Dtest=DictionaryEvaluation -Ddata=folder,folder -Dwords=file");
        Set<String> worth = Files.readAllLines(words).stream()
                .map(ENGLISH_KEYS::key)
                .distinct()
                .limit(MEANINGS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> known = new TreeSet<>();
        for (Map.Entry<String, List<Path>> language : files(folders).entrySet()) {
            Lesson lesson = lesson(new Language(language.getKey()), language.getValue());
            if (lesson.size() >= FEWEST) {
                Map<String, List<String>> learned = lesson.learned(worth);
                known.addAll(learned.keySet());
                write(language.getKey(), learned);
                System.out.println(
                        language.getKey() + ": " + lesson.size() + " lines, " + learned.size() + " meanings");
            }
        }
        Files.write(
                DICTIONARIES.resolve(ENGLISH + ".txt"),
                Stream.concat(HEADER.stream(), known.stream()).toList());
    }

    /** By language and script, those of the first folders first. */
    private static Map<String, List<Path>> files(List<Path> folders) throws IOException {
        Map<String, List<Path>> files = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : all.sorted().toList()) {
                    Tags.of(file)
                            .ifPresent(language -> files.computeIfAbsent(
                                            Dictionaries.name(language), key -> new ArrayList<>())
                                    .add(file));
                }
            }
        }
        files.remove(ENGLISH);
        return files;
    }

    private static Lesson lesson(Language language, List<Path> files) throws IOException {
        Function<String, List<String>> words = words(language);
        Lesson lesson = new Lesson();
        for (Path file : files) {
            List<String> from = Files.readAllLines(file.resolveSibling("en.txt"));
            List<String> to = Files.readAllLines(file);
            for (int i = 0; i < Math.min(from.size(), to.size()) && lesson.size() < ENOUGH; i++) {
                if (!to.get(i).isBlank()) {
                    lesson.add(keys(ENGLISH_KEYS, from.get(i)), words.apply(to.get(i)));
                }
            }
        }
        return lesson;
    }

    private static Function<String, List<String>> words(Language language) {
        Keys keys = Keys.of(language.base(), language.script());
        BreakIterator breaks = BreakIterator.getWordInstance(new ULocale(language.base()));
        return keys.apart() ? text -> keys(keys, text) : text -> words(breaks, text);
    }

    private static List<String> keys(Keys keys, String text) {
        List<String> found = new ArrayList<>();
        keys.read(text, (at, key, start, end) -> found.add(key.substring(start, end)));
        return found;
    }

    /** Where words run together, ICU knows where they end. */
    private static List<String> words(BreakIterator breaks, String text) {
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String word = text.substring(start, end);
            if (Character.isLetter(word.codePointAt(0)) && Keys.together(word)) {
                words.add(word);
            }
            start = end;
        }
        return words;
    }

    private static void write(String name, Map<String, List<String>> learned) throws IOException {
        Files.write(
                DICTIONARIES.resolve(name + ".txt"),
                learned.entrySet().stream()
                        .map(meaning -> meaning.getKey() + "\t" + String.join(" ", meaning.getValue()))
                        .toList());
    }
}
