package io.glossa.document.markdown;

import io.glossa.document.mask.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.text.Characters;

/**
 * Moves the white space of an answer to where Markdown can bear it: out of what is bold, off the ends of lines. A line end
 * that the segment has no room for becomes a space.
 */
final class Tidy {

    private static final Pattern LINE_END = Pattern.compile("[ \\t]*+(?:[\\n\\r][ \\t]*+)++");

    private static final Pattern BLANKS_BEFORE = Pattern.compile("^[ \\t\\n]++");

    private static final Pattern BLANKS_BEHIND = Pattern.compile("(?<![ \\t\\n])[ \\t\\n]++$");

    private final List<Piece> pieces;

    private Tidy(List<Piece> pieces) {
        this.pieces = new ArrayList<>(pieces);
    }

    /** @param breaks whether lines may end in the answer */
    static List<Piece> of(List<Piece> pieces, boolean breaks) {
        Tidy tidy = new Tidy(pieces.stream()
                .map(piece -> piece.isWords()
                        ? piece.with(LINE_END.matcher(piece.content()).replaceAll(breaks ? "\n" : " "))
                        : piece)
                .toList());
        tidy.moveOut();
        tidy.strip();
        return tidy.pieces;
    }

    private void moveOut() {
        for (int i = pieces.size() - 2; i >= 0; i--) {
            Piece next = pieces.get(i + 1);
            if (pieces.get(i).kind() == Token.Kind.OPENING && pieces.get(i).opensEmphasis() && next.isWords()) {
                String words = next.content();
                int start = afterSpace(words);
                pieces.set(i + 1, next.with(words.substring(start)));
                pieces.add(i, Piece.words(words.substring(0, start)));
            }
        }
        for (int i = 1; i < pieces.size(); i++) {
            Piece last = pieces.get(i - 1);
            if (pieces.get(i).kind() == Token.Kind.CLOSING && pieces.get(i).closesEmphasis() && last.isWords()) {
                String words = last.content();
                int end = beforeSpace(words);
                pieces.set(i - 1, last.with(words.substring(0, end)));
                pieces.add(i + 1, Piece.words(words.substring(end)));
            }
        }
        pieces.removeIf(piece -> piece.isWords() && piece.content().isEmpty());
    }

    /** At both ends, and where a line must end. */
    private void strip() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isWords()) {
                boolean first = i == 0 || pieces.get(i - 1).endsLine();
                boolean last = i == pieces.size() - 1 || pieces.get(i + 1).endsLine();
                String words = first ? BLANKS_BEFORE.matcher(piece.content()).replaceFirst("") : piece.content();
                pieces.set(i, piece.with(last ? BLANKS_BEHIND.matcher(words).replaceFirst("") : words));
            }
        }
    }

    private static int afterSpace(String words) {
        int start = 0;
        while (start < words.length() && Characters.isWhitespaceCodePoint(words.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int beforeSpace(String words) {
        int end = words.length();
        while (end > 0 && Characters.isWhitespaceCodePoint(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
