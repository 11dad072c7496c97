package io.glossa.document.markdown;

import io.glossa.document.text.Edges;
import io.glossa.document.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.internal.util.Html5Entities;

/**
 * Words as Markdown spells them: {@code 2 \* 3}, or with entities. One for what can't be seen, or for more than one UTF-16
 * unit, is no word: it stays as it is.
 */
final class Spelled {

    /** Hears of stretches of the words. */
    interface Listener {

        void words(int start, int end);

        void masked(int start, int end);
    }

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    /** Characters that may be escaped with a backslash. */
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String text;
    private final String words;

    /** Where the spelling of each character of the words begins, and where that of the last one ends. */
    private final int[] places;

    /** The characters of the words that stay as they are. */
    private final List<Span> kept;

    private Spelled(String text, String words, int[] places, List<Span> kept) {
        this.text = text;
        this.words = words;
        this.places = places;
        this.kept = kept;
    }

    static Spelled of(String text, int start, int end) {
        StringBuilder words = new StringBuilder(end - start);
        int[] places = new int[end - start + 1];
        List<Span> kept = new ArrayList<>();
        Matcher entity = ENTITY.matcher(text);
        for (int i = start; i < end; ) {
            char c = text.charAt(i);
            places[words.length()] = i;
            if (c == '\\' && i + 1 < end && isEscapable(text.charAt(i + 1))) {
                words.append(text.charAt(i + 1));
                i += 2;
            } else if (c == '&' && entity.region(i, end).lookingAt() && isKnown(entity.group())) {
                String said = Html5Entities.entityToString(entity.group());
                if (said.length() > 1 || !isSeen(said.charAt(0))) {
                    kept.add(new Span(words.length(), words.length() + said.length()));
                }
                i = entity.end();
                words.append(said);
                for (int next = words.length() - said.length() + 1; next < words.length(); next++) {
                    places[next] = i;
                }
            } else {
                words.append(c);
                i++;
            }
        }
        places[words.length()] = end;
        return new Spelled(text, words.toString(), places, kept);
    }

    /** What the words say. */
    String words() {
        return words;
    }

    /** Where the spelling of this character begins, in the text. */
    int start(int index) {
        return places[index];
    }

    /** How this character is spelled. */
    String spelling(int index) {
        return text.substring(places[index], places[index + 1]);
    }

    /** The stretches of the text that must not be cut: a spelling of more than one sign, and what is not to be translated. */
    List<Span> whole() {
        List<Span> whole = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            if (places[i + 1] - places[i] > 1) {
                whole.add(new Span(places[i], places[i + 1]));
            }
        }
        MarkdownMasks.in(words, kept).forEach(mask -> whole.add(new Span(places[mask.start()], places[mask.end()])));
        return whole;
    }

    /** Tells what is to be translated in the words and what is not, in their order. */
    void tell(Listener listener) {
        int done = 0;
        for (Span mask : MarkdownMasks.in(words, kept)) {
            listener.words(done, mask.start());
            listener.masked(mask.start(), mask.end());
            done = mask.end();
        }
        listener.words(done, words.length());
    }

    static boolean isEscapable(char c) {
        return ESCAPABLE.indexOf(c) >= 0;
    }

    /** Whether a character reference begins here. */
    static boolean isEntity(String text, int start) {
        return ENTITY.matcher(text).region(start, text.length()).lookingAt();
    }

    private static boolean isKnown(String entity) {
        return !Html5Entities.entityToString(entity).equals(entity);
    }

    private static boolean isSeen(char c) {
        return !Edges.isSpace(c) && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }
}
