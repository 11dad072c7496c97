package io.glossa.document.plain;

import io.glossa.document.text.Edges;
import io.glossa.document.text.Punctuation;
import io.glossa.document.text.Scripts;
import io.glossa.document.text.Span;
import java.util.List;

/** Lines that stand together: a paragraph that an e-mail program broke into lines, or lines that mean to be lines. */
final class Block {

    /** In code points. Nobody wraps prose narrower, but lists and verse are; nobody wraps it wider. */
    private static final int NARROWEST = 30;

    private static final int WIDEST = 120;

    /** In code points. A line that is no sentence, and so long, is hardly a heading. */
    private static final int LONGEST_HEADING = 60;

    private Block() {}

    /** The index after the last line of the block that begins at this line: up to a line without letters and digits. */
    static int end(String text, List<Line> lines, int first) {
        int end = first + 1;
        if (isText(text, lines.get(first))) {
            while (end < lines.size() && isText(text, lines.get(end))) {
                end++;
            }
        }
        return end;
    }

    /**
     * Whether these lines are one paragraph: each line but the last was broken because the next word would not have
     * fitted, and one such break is seen to be in the middle of a sentence.
     */
    static boolean isWrapped(String text, List<Line> lines) {
        if (lines.size() < 2) {
            return false;
        }
        List<Span> bodies = lines.stream()
                .map(line -> Edges.trim(text, line.start(), line.end()))
                .toList();
        int widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            widest = Math.max(widest, width(text, lines.get(i), bodies.get(i)));
            if (widest > WIDEST) {
                return false;
            }
        }
        return widest >= NARROWEST
                && isFilled(text, lines, bodies, widest)
                && breaksInsideASentence(text, bodies, widest)
                && !isList(text, bodies)
                && !isWithoutSpaces(text, lines);
    }

    private static boolean isText(String text, Line line) {
        return text.substring(line.start(), line.end()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** With the indentation, for that takes its room too. */
    private static int width(String text, Line line, Span body) {
        return text.codePointCount(line.start(), body.end());
    }

    private static boolean isFilled(String text, List<Line> lines, List<Span> bodies, int widest) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (width(text, lines.get(i), bodies.get(i)) + 1 + firstWord(text, bodies.get(i + 1)) <= widest) {
                return false;
            }
        }
        return true;
    }

    private static int firstWord(String text, Span body) {
        int end = body.start();
        while (end < body.end() && !Edges.isSpace(text.charAt(end))) {
            end++;
        }
        return text.codePointCount(body.start(), end);
    }

    private static boolean breaksInsideASentence(String text, List<Span> bodies, int widest) {
        boolean prose = widest >= LONGEST_HEADING && endsSentence(text, bodies.getLast());
        for (int i = 0; i + 1 < bodies.size(); i++) {
            Span body = bodies.get(i);
            int next = text.codePointAt(bodies.get(i + 1).start());
            if (!endsSentence(text, body) && (prose || text.charAt(body.end() - 1) == ',' || goesOn(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(String text, Span body) {
        return Punctuation.endsSentence(text, body.start(), body.end());
    }

    /** A small letter, or one of a script without capitals. */
    private static boolean goesOn(int c) {
        return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isTitleCase(c);
    }

    private static boolean isList(String text, List<Span> bodies) {
        int numbered = 0;
        for (Span body : bodies) {
            if (Edges.isBullet(text, body.start(), body.end())
                    || text.substring(body.start(), body.end()).indexOf('\t') >= 0) {
                return true;
            }
            numbered += isNumbered(text, body) ? 1 : 0;
        }
        // One such line may be a date: "1. Januar".
        return numbered > 1;
    }

    private static boolean isNumbered(String text, Span body) {
        int i = body.start();
        while (i < body.end() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > body.start() && i < body.end() && (text.charAt(i) == '.' || text.charAt(i) == ')');
    }

    private static boolean isWithoutSpaces(String text, List<Line> lines) {
        String block = text.substring(lines.getFirst().start(), lines.getLast().end());
        long letters = block.codePoints().filter(Character::isLetter).count();
        return 2 * block.codePoints().filter(Scripts::withoutSpaces).count() > letters;
    }
}
