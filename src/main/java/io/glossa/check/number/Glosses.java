package io.glossa.check.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that a translator repeats in brackets behind their translation: 노드 스트림 2(Nord Stream 2). */
final class Glosses {

    private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]{2,80})[)）]");

    private Glosses() {}

    /** The answer with blanks in their place. */
    static String without(String answer, String text) {
        Matcher brackets = BRACKETS.matcher(answer);
        StringBuilder without = new StringBuilder(answer);
        while (brackets.find()) {
            String words = brackets.group(1).strip();
            if (words.chars().anyMatch(Character::isLetter) && text.contains(words)) {
                for (int i = brackets.start(1); i < brackets.end(1); i++) {
                    without.setCharAt(i, ' ');
                }
            }
        }
        return without.toString();
    }
}
