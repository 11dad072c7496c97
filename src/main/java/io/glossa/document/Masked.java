package io.glossa.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A segment's text with what must not be translated replaced by tokens {@code <x id="1"/>}, and the way back.
 *
 * @param originals what the tokens stand for: the first for id 1
 */
public record Masked(String text, List<String> originals) {

    public Masked {
        originals = List.copyOf(originals);
    }

    /**
     * Masks addresses, placeholders, formats, code, hashtags and mentions, and whatever looks like a tag of our own.
     * The same original twice makes two tokens.
     */
    public static Masked of(String text) {
        StringBuilder masked = new StringBuilder();
        List<String> originals = new ArrayList<>();
        int done = 0;
        for (Span span : Masks.in(text)) {
            originals.add(span.of(text));
            masked.append(text, done, span.start()).append(Token.of(originals.size()));
            done = span.end();
        }
        return new Masked(masked.append(text, done, text.length()).toString(), originals);
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

    /** A masked text, or an answer to it, with a space for each token: only what is there to be translated. */
    public static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        int done = 0;
        for (Token token : Token.in(text)) {
            words.append(text, done, token.start()).append(' ');
            done = token.end();
        }
        return done == 0 ? text : words.append(text, done, text.length()).toString();
    }

    /**
     * The tokens that are not exactly as often in the answer as in the text, in order; then those of the answer that stand
     * for nothing. Empty where the answer is sound.
     */
    public List<String> lost(String answer) {
        Map<Integer, Integer> missing = new HashMap<>();
        Token.in(text).forEach(token -> missing.merge(token.id(), 1, Integer::sum));
        List<String> lost = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Token token : Token.in(answer)) {
            missing.merge(token.id(), -1, Integer::sum);
            if (!isKnown(token)) {
                unknown.add(answer.substring(token.start(), token.end()));
            }
        }
        for (int id = 1; id <= originals.size(); id++) {
            if (missing.getOrDefault(id, 0) != 0) {
                lost.add(Token.of(id));
            }
        }
        lost.addAll(unknown);
        return lost;
    }

    /** The answer with its tokens replaced by the originals. Tokens that stand for nothing stay as they are. */
    public String restore(String answer) {
        StringBuilder restored = new StringBuilder();
        int done = 0;
        for (Token token : Token.in(answer)) {
            if (isKnown(token)) {
                restored.append(answer, done, token.start()).append(originals.get(token.id() - 1));
                done = token.end();
            }
        }
        return restored.append(answer, done, answer.length()).toString();
    }

    private boolean isKnown(Token token) {
        return token.id() >= 1 && token.id() <= originals.size();
    }
}
