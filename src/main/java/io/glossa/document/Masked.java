package io.glossa.document;

import io.glossa.document.mask.Token;
import io.glossa.document.text.Edges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A segment's text as it is sent: what must not be translated is replaced by tokens {@code <x id="1"/>}, what makes bold
 * or a link by pairs of them, {@code <g2>} and {@code </g2>}. And the way back into the document.
 */
public final class Masked {

    private final String text;
    private final List<Original> originals;
    private final Stretch raw;
    private final Notation notation;

    /**
     * @param originals what the tokens stand for: the first for id 1
     * @param raw the segment as it stands in the document
     * @param notation how the document writes what an answer says
     */
    Masked(String text, List<Original> originals, Stretch raw, Notation notation) {
        this.text = text;
        this.originals = List.copyOf(originals);
        this.raw = raw;
        this.notation = notation;
    }

    /**
     * Masks addresses, placeholders, formats, code, hashtags and mentions, and whatever looks like a tag of our own.
     * The same original twice makes two tokens.
     */
    public static Masked of(String text) {
        return new Masking(Notation.PLAIN, UnaryOperator.identity()).words(text).masked(Stretch.of(text));
    }

    /** What is sent. */
    public String text() {
        return text;
    }

    List<Original> originals() {
        return originals;
    }

    /** Whether there is anything to translate besides tokens, digits, signs and emoji. */
    public boolean hasLetters() {
        int done = 0;
        for (Token token : Token.in(text)) {
            if (Edges.hasLetters(text, done, token.start())) {
                return true;
            }
            done = token.end();
        }
        return Edges.hasLetters(text, done, text.length());
    }

    /** Whether a masked text has tokens that come in pairs. */
    public static boolean hasPairs(String text) {
        return Token.in(text).stream().anyMatch(token -> token.kind() != Token.Kind.WHOLE);
    }

    /**
     * A masked text, or an answer to it, with a space for each token that stands by itself and nothing for those that come
     * in pairs, for a word may be bold in part: only what is there to be translated.
     */
    public static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        int done = 0;
        for (Token token : Token.in(text)) {
            words.append(text, done, token.start()).append(token.kind() == Token.Kind.WHOLE ? " " : "");
            done = token.end();
        }
        return done == 0 ? text : words.append(text, done, text.length()).toString();
    }

    /**
     * The tokens that are not exactly as often in the answer as in the text, in order, a pair as {@code <g2>…</g2>}; then
     * those of the answer that stand for nothing. A pair is lost, too, where it is not opened and closed in this order, where
     * it crosses another or has changed places with one, and where no words are left in it. All that the document's format
     * can't write so that it still means the same are lost, too. Empty where the answer is sound.
     */
    public List<String> lost(String answer) {
        Map<Integer, Integer> missing = new HashMap<>();
        Token.in(text).forEach(token -> missing.merge(token.id(), 1, Integer::sum));
        List<String> unknown = new ArrayList<>();
        for (Token token : Token.in(answer)) {
            if (isKnown(token)) {
                missing.merge(token.id(), -1, Integer::sum);
            } else {
                unknown.add(answer.substring(token.start(), token.end()));
            }
        }
        Set<Integer> pairs = Nesting.of(text).lost(Nesting.of(answer));
        List<String> lost = new ArrayList<>();
        for (int id = 1; id <= originals.size(); id++) {
            boolean pair = originals.get(id - 1) instanceof Original.Pair;
            if (pair ? pairs.contains(id) : missing.getOrDefault(id, 0) != 0) {
                lost.add(named(id));
            }
        }
        lost.addAll(unknown);
        return lost.isEmpty() && !answer.equals(text) ? broken(answer) : lost;
    }

    private List<String> broken(String answer) {
        return notation.broken(parts(answer, Segment::text)).stream()
                .map(this::named)
                .toList();
    }

    private String named(int id) {
        return originals.get(id - 1) instanceof Original.Pair
                ? Token.opening(id) + "…" + Token.closing(id)
                : Token.whole(id);
    }

    /**
     * The answer in the document's own notation, with its tokens replaced by the originals; where it is the text itself,
     * what stood in the document. Tokens that stand for nothing stay as they are. Each pair is closed whatever the answer
     * does, so that nothing else of the document comes to stand in it.
     */
    public String restore(String answer) {
        return restore(answer, Segment::text);
    }

    /** @param inner what is written for the segments that stand in originals, such as the words for a picture */
    String restore(String answer, Function<Segment, String> inner) {
        if (answer.equals(text)) {
            return unchanged(inner);
        }
        return notation.write(parts(answer, inner));
    }

    private List<Notation.Part> parts(String answer, Function<Segment, String> inner) {
        Restoring restoring = new Restoring(originals, inner);
        int done = 0;
        for (Token token : Token.in(answer)) {
            if (isKnown(token)) {
                restoring.words(answer.substring(done, token.start())).token(token);
                done = token.end();
            }
        }
        return restoring.words(answer.substring(done)).parts();
    }

    /** The segment as it stands in the document. */
    String unchanged(Function<Segment, String> inner) {
        return raw.join(inner);
    }

    /** A message about this segment, with its tokens replaced by what they stand for. */
    public String tell(String message) {
        StringBuilder told = new StringBuilder();
        int done = 0;
        for (Token token : Token.in(message)) {
            if (isKnown(token)) {
                told.append(message, done, token.start())
                        .append(originals.get(token.id() - 1).written(token.kind(), Segment::text));
                done = token.end();
            }
        }
        return told.append(message, done, message.length()).toString();
    }

    private boolean isKnown(Token token) {
        return token.id() >= 1
                && token.id() <= originals.size()
                && originals.get(token.id() - 1).has(token.kind());
    }
}
