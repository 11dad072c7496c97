package io.glossa.check.talk;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which cues a text has, in each language by itself: the same letters may be a cue in one and an ordinary word in another. */
final class Cues {

    private final int languages;

    /** How many phrases of a cue there are, by the language's number. */
    private final Map<Cue, byte[]> counts = new EnumMap<>(Cue.class);

    Cues(int languages) {
        this.languages = languages;
    }

    void add(int language, Cue cue) {
        byte[] byLanguage = counts.computeIfAbsent(cue, found -> new byte[languages]);
        byLanguage[language] = (byte) Math.min(Byte.MAX_VALUE, byLanguage[language] + 1);
    }

    /** How many of the cue's phrases there are, up to 127. */
    int count(int language, Cue cue) {
        byte[] byLanguage = counts.get(cue);
        return byLanguage == null ? 0 : byLanguage[language];
    }

    boolean has(int language, Cue cue) {
        return count(language, cue) > 0;
    }

    /** Whether one of these languages has the cue there. */
    boolean has(Iterable<Integer> languages, Cue cue) {
        for (int language : languages) {
            if (has(language, cue)) {
                return true;
            }
        }
        return false;
    }

    /** All cues of this language. */
    Set<Cue> of(int language) {
        Set<Cue> all = EnumSet.noneOf(Cue.class);
        counts.forEach((cue, byLanguage) -> {
            if (byLanguage[language] > 0) {
                all.add(cue);
            }
        });
        return all;
    }
}
