package io.glossa.check.talk;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text where its sentences seem to end: after a full stop, a question or exclamation mark, at a line's end, and at a
 * space where a script has no full stop. Rough and quick: an abbreviation may end a sentence here.
 */
final class Sentences {

    private static final String WIDE_ENDS = "。！？｡।॥۔؟።၊။៕։";
    private static final String ENDS = ".!?…;";
    private static final String CLOSING = "\"'”’»)]）」』】*_";

    /** In UTF-16 units: what stands between two spaces of a Thai text and is no sentence by itself. */
    private static final int SHORTEST_WITHOUT_STOP = 12;

    private Sentences() {}

    /** The sentences in order, stripped, none empty. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsAt(text, i, start)) {
                int end = i + 1;
                while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(text, start, end, sentences);
                start = end;
                i = end - 1;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static boolean endsAt(String text, int i, int start) {
        char c = text.charAt(i);
        if (c == '\n' || WIDE_ENDS.indexOf(c) >= 0) {
            return true;
        }
        boolean beforeSpace = i + 1 >= text.length()
                || Character.isWhitespace(text.charAt(i + 1))
                || CLOSING.indexOf(text.charAt(i + 1)) >= 0;
        if (ENDS.indexOf(c) >= 0) {
            return beforeSpace && (c != '.' || !(isInitial(text, i) || isOrdinal(text, i)));
        }
        return c == ' ' && i - start >= SHORTEST_WITHOUT_STOP && i > 0 && hasNoStops(text.charAt(i - 1));
    }

    /** The dot of "J. Smith" or "z. B.". */
    private static boolean isInitial(String text, int dot) {
        return dot > 0
                && Character.isLetter(text.charAt(dot - 1))
                && (dot == 1 || !Character.isLetterOrDigit(text.charAt(dot - 2)));
    }

    /** The dot of "31. März" is not looked for, for a sentence may begin there; that of "31. марта" is. */
    private static boolean isOrdinal(String text, int dot) {
        return dot > 0
                && Character.isDigit(text.charAt(dot - 1))
                && dot + 2 < text.length()
                && Character.isLowerCase(text.charAt(dot + 2));
    }

    private static boolean hasNoStops(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.THAI || script == UnicodeScript.LAO || script == UnicodeScript.KHMER;
    }

    private static void add(String text, int start, int end, List<String> sentences) {
        String sentence = text.substring(start, end).strip();
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }
}
