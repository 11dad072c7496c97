package io.glossa.document.markdown;

import io.glossa.document.Notation;
import io.glossa.document.mask.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One answer, on its way into Markdown: its words are escaped. */
final class Draft {

    private final MarkdownShape shape;
    private final Spellings spellings;
    private final List<String> breaks;
    private final List<Piece> pieces;

    /** @param breaks the line ends in the segment with what stands before the next line */
    Draft(
            List<Notation.Part> parts,
            List<Markup> markups,
            MarkdownShape shape,
            Spellings spellings,
            List<String> breaks) {
        this.shape = shape;
        this.spellings = spellings;
        this.breaks = breaks;
        List<Piece> raw = new ArrayList<>(parts.size());
        for (Notation.Part part : parts) {
            switch (part) {
                case Notation.Part.Words words -> raw.add(Piece.words(words.text()));
                case Notation.Part.Kept kept -> raw.add(piece(kept, markups.get(kept.id() - 1), raw));
            }
        }
        this.pieces = Tidy.of(raw, !breaks.isEmpty());
    }

    /** @param before the pieces before it */
    private Piece piece(Notation.Part.Kept kept, Markup markup, List<Piece> before) {
        if (kept.kind() != Token.Kind.CLOSING) {
            return new Piece(markup.opening(), kept.text(), kept.kind(), kept.id(), markup);
        }
        boolean renamed =
                !markup.label().isEmpty() && !inside(before, kept.id()).equals(markup.inside());
        String closing = "][" + markup.label() + "]";
        return renamed
                ? new Piece(closing, inShape(closing), kept.kind(), kept.id(), markup)
                : new Piece(markup.closing(), kept.text(), kept.kind(), kept.id(), markup);
    }

    /** What the answer has in this pair, with tokens. */
    private static String inside(List<Piece> before, int id) {
        int start = before.size();
        while (start > 0 && before.get(start - 1).id() != id) {
            start--;
        }
        StringBuilder inside = new StringBuilder();
        before.subList(start, before.size())
                .forEach(piece ->
                        inside.append(piece.isWords() ? piece.content() : Markup.token(piece.kind(), piece.id())));
        return inside.toString();
    }

    /** The answer's pieces, its words escaped. */
    List<Piece> pieces(Escapes.Care care) {
        StringBuilder text = new StringBuilder();
        StringBuilder said = new StringBuilder();
        BitSet inLinks = new BitSet();
        int links = 0;
        for (Piece piece : pieces) {
            links += piece.opensLink() ? 1 : piece.closesLink() ? -1 : 0;
            inLinks.set(text.length(), text.length() + piece.content().length(), links > 0);
            text.append(piece.content());
            said.append(piece.isWords() ? piece.content() : "");
        }
        Escapes escapes = new Escapes(text.toString(), inLinks, shape);
        Spellings.Turn turn = spellings.turn(said);
        Lines lines = new Lines();
        List<Piece> written = new ArrayList<>(pieces.size());
        int at = 0;
        for (Piece piece : pieces) {
            written.add(piece.isWords() ? escaped(piece.content(), at, escapes, turn, care, lines) : piece);
            at += piece.content().length();
        }
        return written;
    }

    private Piece escaped(String words, int at, Escapes escapes, Spellings.Turn turn, Escapes.Care care, Lines lines) {
        StringBuilder content = new StringBuilder();
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n') {
                content.append(c);
                written.append(lines.next());
                continue;
            }
            String spelling = turn.next(c);
            boolean known = care == Escapes.Care.SIGNS ? !spelling.isEmpty() : spelling.length() > 1;
            if (!known) {
                spelling = escapes.needed(at + i, care) ? spellings.escaped(c) : String.valueOf(c);
            }
            content.append(spelling);
            written.append(inShape(spelling));
        }
        return Piece.words(content.toString(), written.toString());
    }

    /** A pipe ends a cell wherever it stands. */
    private String inShape(String content) {
        return shape == MarkdownShape.CELL ? content.replace("|", "\\|") : content;
    }

    /** The line ends, one after another; where an answer has more, the last again. */
    private final class Lines {

        private int next;

        String next() {
            return breaks.get(Math.min(next++, breaks.size() - 1));
        }
    }
}
