package io.glossa.document.markdown;

import io.glossa.document.mask.Token;
import io.glossa.document.text.Edges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sees to it that what is bold stays bold between other letters than before. CommonMark does not take {@code **} for the end
 * of anything between a full stop and a letter, as in {@code **「文字」**文}; nor {@code _} between letters. Where a sign would
 * lose its meaning so, an asterisk stands for the underscore, and if that does not do, a space is set beside it.
 */
final class Emphasizing {

    private final List<Piece> pieces;

    /** Whether all are set apart, needed or not. */
    private final boolean apart;

    /** The pairs that get asterisks. */
    private final Set<Integer> asterisks = new HashSet<>();

    Emphasizing(List<Piece> pieces, boolean apart) {
        this.pieces = pieces;
        this.apart = apart;
    }

    Composition composition() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean half = piece.kind() != Token.Kind.WHOLE && piece.markup().sign() == '_';
            if (half && !(piece.opensEmphasis() ? opens(i) : closes(i))) {
                asterisks.add(piece.id());
            }
        }
        List<Piece> spaced = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.opensEmphasis() && needsSpaceBefore(i)) {
                spaced.add(Piece.words(" "));
            }
            spaced.add(asterisks.contains(piece.id()) ? withAsterisks(piece) : piece);
            if (piece.closesEmphasis() && needsSpaceAfter(i)) {
                spaced.add(Piece.words(" "));
            }
        }
        StringBuilder content = new StringBuilder();
        StringBuilder written = new StringBuilder();
        spaced.forEach(piece -> {
            content.append(piece.content());
            written.append(piece.written());
        });
        return new Composition(content.toString(), written.toString());
    }

    private boolean needsSpaceBefore(int i) {
        // Of signs that stand together the first is set apart from what is before all of them.
        return i > 0 && !isOuter(i - 1, Token.Kind.OPENING) && !Edges.isSpace(before(i)) && (apart || !opens(i));
    }

    private boolean needsSpaceAfter(int i) {
        if (i + 1 == pieces.size()) {
            return false;
        }
        Piece next = pieces.get(i + 1);
        if (next.opensEmphasis() && sign(i) == sign(i + 1)) {
            // They would run into each other.
            return true;
        }
        return !isOuter(i + 1, Token.Kind.CLOSING) && !Edges.isSpace(after(i)) && (apart || !closes(i));
    }

    /** Whether this opens, or closes, round the one beside it. */
    private boolean isOuter(int i, Token.Kind kind) {
        return pieces.get(i).kind() == kind && pieces.get(i).markup().isEmphasis();
    }

    private boolean opens(int i) {
        Piece piece = pieces.get(i);
        int after = piece.kind() == Token.Kind.WHOLE ? inside(piece.content()) : after(i);
        return new Flanking(sign(i), before(i), after).opens();
    }

    private boolean closes(int i) {
        Piece piece = pieces.get(i);
        int before = piece.kind() == Token.Kind.WHOLE
                ? inside(new StringBuilder(piece.content()).reverse().toString())
                : before(i);
        return new Flanking(sign(i), before, after(i)).closes();
    }

    /** The first character that is not the sign that all begins with. */
    private static int inside(String content) {
        int i = 0;
        while (i < content.length() - 1 && content.charAt(i) == content.charAt(0)) {
            i++;
        }
        return content.codePointAt(i);
    }

    private char sign(int i) {
        Piece piece = pieces.get(i);
        return asterisks.contains(piece.id()) ? '*' : piece.markup().sign();
    }

    private int before(int i) {
        for (int j = i - 1; j >= 0; j--) {
            String content = pieces.get(j).content();
            if (!content.isEmpty() && !isSameRun(i, j)) {
                return content.codePointBefore(content.length());
            }
        }
        return '\n';
    }

    private int after(int i) {
        for (int j = i + 1; j < pieces.size(); j++) {
            String content = pieces.get(j).content();
            if (!content.isEmpty() && !isSameRun(i, j)) {
                return content.codePointAt(0);
            }
        }
        return '\n';
    }

    private boolean isSameRun(int i, int j) {
        return pieces.get(j).kind() == pieces.get(i).kind()
                && pieces.get(j).markup().isEmphasis()
                && pieces.get(j).kind() != Token.Kind.WHOLE
                && sign(j) == sign(i);
    }

    private static Piece withAsterisks(Piece piece) {
        return new Piece(
                piece.content().replace('_', '*'),
                piece.written().replace('_', '*'),
                piece.kind(),
                piece.id(),
                piece.markup());
    }
}
