package io.glossa.check.length;

import com.ibm.icu.util.ULocale;
import io.glossa.check.whole.SentenceCustoms;
import io.glossa.language.Language;
import io.glossa.language.Tags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Parallel texts of one kind: a folder of files {@code <tag>.txt} with the same line in each, en.txt among them. */
final class Corpus {

    static final String ENGLISH = "en";

    private static final int LARGE = 100;

    private final Map<String, List<String>> texts = new TreeMap<>();
    private final Map<String, Double> letters = new HashMap<>();
    private final Measure english = new Measure(new Language(ENGLISH), 1);

    Corpus(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Optional<Language> language = Tags.of(file);
                if (language.isPresent() && isInOwnScript(language.get(), Files.readString(file))) {
                    texts.putIfAbsent(plain(language.get()), Files.readAllLines(file));
                }
            }
        }
    }

    private static boolean isInOwnScript(Language language, String text) {
        double all = new Measure(language, 1).of(text);
        double halfOfOwn = all - new Measure(language, 2).of(text);
        return halfOfOwn > all / 4;
    }

    /** Without orthographies and the like: {@code el} for {@code el-monoton}. */
    private static String plain(Language language) {
        return ULocale.forLanguageTag(language.tag()).toLanguageTag().replaceFirst("-([a-z]{5,8}|\\d[a-z0-9]{3})$", "");
    }

    /** Without English. */
    List<String> tags() {
        return texts.keySet().stream().filter(tag -> !tag.equals(ENGLISH)).toList();
    }

    boolean has(String tag) {
        return texts.containsKey(tag);
    }

    boolean isLarge() {
        return text(ENGLISH).size() >= LARGE;
    }

    /** The natural logarithm of how many letters a language needs for one of English. */
    double letters(String tag) {
        return letters.computeIfAbsent(
                tag, key -> Lengths.letters(new Language(key), english, text(ENGLISH), text(key)));
    }

    /** The variance between English and this language, for one letter. */
    double variance(String tag) {
        return new Lengths(english, text(ENGLISH), measure(tag), text(tag)).variance();
    }

    /** English's own part of that variance: what two other languages have less between them than both have to English. */
    double englishVariance() {
        List<Double> parts = new ArrayList<>();
        for (String one : tags()) {
            for (String other : tags()) {
                if (one.compareTo(other) < 0) {
                    double between = new Lengths(measure(one), text(one), measure(other), text(other)).variance();
                    parts.add((variance(one) + variance(other) - between) / 2);
                }
            }
        }
        return parts.stream().mapToDouble(part -> part).average().orElse(0);
    }

    int lines(String tag) {
        return (int) text(tag).stream().filter(line -> !line.isBlank()).count();
    }

    SentenceCustoms customs(String tag) {
        return SentenceCustoms.of(text(ENGLISH), text(tag));
    }

    private Measure measure(String tag) {
        return new Measure(new Language(tag), Math.exp(letters(tag)));
    }

    private List<String> text(String tag) {
        return texts.getOrDefault(tag, List.of());
    }
}
