package io.glossa.language.detect;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a text that are read. A short text is read whole, in passages; of a long one some windows, evenly from
 * start to end, so that any length costs about the same.
 */
final class Excerpt {

    /** A passage is long enough to be detected by itself; so a text that changes its language is noticed. */
    private static final int PASSAGE = 100;

    private static final int MOST_PASSAGES = 4;

    /** How far to look for a place between two words. */
    private static final int REACH = 30;

    private Excerpt() {}

    static List<String> passages(String text) {
        int count = Math.min(MOST_PASSAGES, (text.length() + PASSAGE - 1) / PASSAGE);
        List<String> passages = new ArrayList<>(count);
        int end = 0;
        for (int i = 0; i < count; i++) {
            int start = (int) Math.max(end, (long) text.length() * i / count);
            if (start > end) { // else it goes on where the last one ended
                start = afterSpace(text, start);
            }
            end = afterSpace(text, Math.min(start + PASSAGE, (int) ((long) text.length() * (i + 1) / count)));
            if (start < end) {
                passages.add(text.substring(start, end));
            }
        }
        return passages;
    }

    /** For a long text that has nothing to read where it was looked into: from the first word on. */
    static List<String> fromFirstWord(String text) {
        int most = MOST_PASSAGES * PASSAGE;
        if (text.length() <= most) {
            return List.of(); // all of it was read
        }
        int first = 0;
        while (first < text.length() && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        while (first > 0 && !Character.isWhitespace(text.charAt(first - 1)) && most > PASSAGE) {
            first--; // what stands right before it may tell that it is no word
            most--;
        }
        return passages(text.substring(first, Math.min(text.length(), first + most)));
    }

    /** The next place after a space, near here; else here, but never inside a surrogate pair. */
    private static int afterSpace(String text, int here) {
        int limit = Math.min(text.length(), here + REACH);
        for (int i = here; i < limit; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        boolean insidePair =
                here > 0 && here < text.length() && Character.isSurrogatePair(text.charAt(here - 1), text.charAt(here));
        return insidePair ? here + 1 : here < text.length() ? here : text.length();
    }
}
