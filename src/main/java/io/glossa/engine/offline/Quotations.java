package io.glossa.engine.offline;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows a paragraph's quotation marks, in the pairs that the world's languages make of them. */
final class Quotations {

    private static final String OPENING = "“„«‹「『《〈";
    private static final String CLOSING = "””»›」』》〉";

    /** What would close each open quotation, the innermost first. */
    private final Deque<Character> expected = new ArrayDeque<>();

    void read(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            read(text.charAt(i));
        }
    }

    static boolean startsWithOne(String sentence) {
        return !sentence.isEmpty() && (OPENING + "\"»").indexOf(sentence.charAt(0)) >= 0;
    }

    boolean open() {
        return !expected.isEmpty();
    }

    private void read(char mark) {
        if (!expected.isEmpty() && closes(mark, expected.peek())) {
            expected.pop();
        } else if (OPENING.indexOf(mark) >= 0) {
            expected.push(mark == '„' ? '„' : CLOSING.charAt(OPENING.indexOf(mark)));
        } else if (mark == '"') {
            expected.push(mark);
        } else if (expected.isEmpty() && (mark == '”' || mark == '»' || mark == '›')) {
            // Opens in Swedish (”so”), or in Danish and some German books (»so«).
            expected.push(mark == '”' ? '”' : mark == '»' ? '«' : '‹');
        }
    }

    /** A low opening mark is closed by either of the high ones: „so“ in German, „so” in Polish. */
    private static boolean closes(char mark, char wanted) {
        return wanted == '„' ? mark == '“' || mark == '”' : mark == wanted;
    }
}
