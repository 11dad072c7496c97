package io.glossa.engine.offline;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Cuts a long text into pieces, at ends of sentences where it can: joined, they are the text again. */
final class Cuts {

    /** A pipe takes so much at once even where nobody reads at its other end; an answer to it takes about 100 ms. */
    private static final int LONGEST = 3_000;

    private Cuts() {}

    static List<String> of(String text) {
        if (text.length() <= LONGEST) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
        sentences.setText(text);
        int start = 0;
        while (text.length() - start > LONGEST) {
            int end = sentences.preceding(start + LONGEST + 1);
            if (end <= start) {
                end = atSpace(text, start, start + LONGEST);
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** The last space that is not inside a token; for want of one, anywhere but inside a character. */
    private static int atSpace(String text, int start, int limit) {
        for (int end = limit; end > start + LONGEST / 2; end--) {
            if (text.charAt(end - 1) == ' ' && !text.startsWith("id=", end)) {
                return end;
            }
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        int token = text.lastIndexOf("<x id=", end - 1);
        return token > start && text.indexOf("/>", token) + 2 > end ? token : end;
    }
}
