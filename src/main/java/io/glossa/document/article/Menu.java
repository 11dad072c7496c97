package io.glossa.document.article;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes a menu or a trail on one line: "Home | News | Sport", "Home > World". */
record Menu(Set<String> homes, Set<String> words) {

    private static final Pattern BETWEEN = Pattern.compile(" ?[|¦·•] ?| ?[>»›] ?| [/\\-–—] ");

    /** In code points. */
    private static final int LONGEST_ENTRY = 30;

    boolean isWord(String phrase) {
        return words.contains(phrase) || homes.contains(phrase);
    }

    boolean isLine(String phrase) {
        List<String> entries = Arrays.stream(BETWEEN.split(phrase))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
        boolean trail = entries.size() > 1
                && homes.contains(entries.getFirst())
                && (phrase.indexOf('>') > 0 || phrase.indexOf('»') > 0 || phrase.indexOf('›') > 0);
        return trail || isMenu(entries);
    }

    private boolean isMenu(List<String> entries) {
        long known = entries.stream().filter(this::isWord).count();
        return entries.size() > 1
                && entries.stream().allMatch(Menu::isEntry)
                && (known > 1 || (known == 1 && entries.size() > 2));
    }

    private static boolean isEntry(String entry) {
        return entry.codePointCount(0, entry.length()) <= LONGEST_ENTRY && entry.split(" ", -1).length <= 3;
    }
}
