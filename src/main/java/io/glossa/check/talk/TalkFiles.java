package io.glossa.check.talk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the phrases of one language; {@code talk/files.txt} says how they are written. */
final class TalkFiles {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private TalkFiles() {}

    /** The phrases of each cue, folded, with a space at each end where a word must begin or end there. */
    static Map<Cue, List<String>> phrases(String language) {
        Map<Cue, List<String>> phrases = new EnumMap<>(Cue.class);
        for (String line : lines(language)) {
            int colon = line.indexOf(':');
            phrases.put(
                    Cue.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)),
                    Arrays.stream(line.substring(colon + 1).split(",", -1))
                            .map(TalkFiles::phrase)
                            .filter(phrase -> !phrase.isBlank())
                            .toList());
        }
        return phrases;
    }

    /** The lines of a file that are neither empty nor comments. */
    static List<String> lines(String file) {
        String name = file + ".txt";
        try (InputStream stream = Objects.requireNonNull(TalkFiles.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a letter of a script without spaces between words. */
    static boolean withoutSpaces(int letter) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(letter));
    }

    private static String phrase(String written) {
        String text = written.strip();
        String folded = Folded.of(text);
        boolean anywhere = text.codePoints().anyMatch(TalkFiles::withoutSpaces);
        int from = anywhere || text.startsWith("*") ? 1 : 0;
        int to = folded.length() - (anywhere || text.endsWith("*") ? 1 : 0);
        return from < to ? folded.substring(from, to) : "";
    }
}
