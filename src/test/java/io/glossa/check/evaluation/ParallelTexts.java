package io.glossa.check.evaluation;

import io.glossa.language.Language;
import io.glossa.language.Tags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts of the same sentences in several languages: files {@code <tag>.txt} of which line n is the same everywhere, an
 * empty line being one that isn't translated; and perhaps {@code documents.txt}, which names each line's story.
 */
final class ParallelTexts {

    private static final String STORIES = "documents.txt";

    private final Map<Language, List<String>> lines = new TreeMap<>();
    private final List<String> stories;

    private ParallelTexts(List<String> stories) {
        this.stories = stories;
    }

    static ParallelTexts of(Map<Language, List<String>> lines) {
        ParallelTexts texts = new ParallelTexts(List.of());
        texts.lines.putAll(lines);
        return texts;
    }

    /** @param wanted the languages to read, by tag; empty: all that there are */
    static ParallelTexts read(Path folder, Set<String> wanted) throws IOException {
        Path stories = folder.resolve(STORIES);
        ParallelTexts texts = new ParallelTexts(Files.exists(stories) ? Files.readAllLines(stories) : List.of());
        List<String> leftOut = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(ParallelTexts::isText).toList()) {
                String tag = file.getFileName().toString().replace(".txt", "");
                Optional<Language> language = Tags.of(tag);
                if (language.isEmpty()) {
                    leftOut.add(tag);
                } else if (wanted.isEmpty() || wanted.contains(tag)) {
                    texts.lines.put(language.get(), Files.readAllLines(file));
                }
            }
        }
        if (!leftOut.isEmpty()) {
            System.out.println("left out, no tags of languages: " + leftOut);
        }
        return texts;
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".txt") && !file.endsWith(STORIES);
    }

    Set<Language> languages() {
        return lines.keySet();
    }

    /** The number of lines. */
    int size() {
        return lines.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** Empty where the line isn't translated. */
    String line(Language language, int number) {
        List<String> all = lines.getOrDefault(language, List.of());
        return number < all.size() ? all.get(number).strip() : "";
    }

    List<String> lines(Language language, int start, int end) {
        return IntStream.range(start, end)
                .mapToObj(number -> line(language, number))
                .toList();
    }

    boolean haveStories() {
        return !stories.isEmpty();
    }

    boolean sameStory(int one, int other) {
        return other < stories.size() && stories.get(one).equals(stories.get(other));
    }
}
