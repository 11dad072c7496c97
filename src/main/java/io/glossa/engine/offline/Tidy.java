package io.glossa.engine.offline;

import java.util.List;
import java.util.regex.Pattern;

/** Takes out of an answer the marks and odd spaces that Apertium leaves where it did not know a word or drops one. */
final class Tidy {

    /** None is the text's own: those never went in. Signs of the dictionary, such as {@code \<prn\>}, and marks. */
    private static final Pattern MARK = Pattern.compile("\\\\?<[\\p{L}\\p{N}_-]*\\\\?>|[*#@~\\\\^${}<>]");

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern SPACE_ROUND_BLANK = Pattern.compile(" *(\\[\\d+]) *");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern CURLED = Pattern.compile("(?<=\\p{L})’(?=\\p{L})");
    private static final Pattern OPENING_QUOTE = Pattern.compile("(?<![^\\s(])([\"']) (?=\\S)");
    private static final List<String> HUGS_LEFT = List.of(".", ",", ";", ":", "!", "?", ")", "»", "”", "…");
    private static final List<String> HUGS_RIGHT = List.of("(", "¿", "¡", "«", "“");

    private Tidy() {}

    /** Dictionaries know the straight apostrophe only: {@code l’home} is not in them. A mixture is left as it is. */
    static String before(String source) {
        return curled(source) ? CURLED.matcher(source).replaceAll("'") : source;
    }

    /** The answer with the spaces, the apostrophes and the capital that the source had. */
    static String after(String answer, String source) {
        String tidy = MARK.matcher(answer).replaceAll("");
        tidy = SPACES.matcher(tidy).replaceAll(" ");
        tidy = SPACE_ROUND_BLANK.matcher(tidy).replaceAll("$1").strip();
        tidy = hug(tidy, source);
        if (curled(source)) {
            tidy = APOSTROPHE.matcher(tidy).replaceAll("’");
        }
        return capital(tidy, source);
    }

    private static boolean curled(String source) {
        return CURLED.matcher(source).find() && !APOSTROPHE.matcher(source).find();
    }

    private static String hug(String text, String source) {
        String hugged = text;
        for (String mark : HUGS_LEFT) {
            if (!source.contains(" " + mark)) {
                hugged = hugged.replace(" " + mark, mark);
            }
        }
        for (String mark : HUGS_RIGHT) {
            if (!source.contains(mark + " ")) {
                hugged = hugged.replace(mark + " ", mark);
            }
        }
        // "They said" is one word in Spanish, and the dropped one leaves its space behind the quotation mark.
        return OPENING_QUOTE.matcher(source).find()
                ? hugged
                : OPENING_QUOTE.matcher(hugged).replaceAll("$1");
    }

    /** A dropped first word ("I think" is one word in Spanish) takes its capital with it. */
    private static String capital(String text, String source) {
        int first = firstLetter(text);
        int firstOfSource = firstLetter(source);
        if (first < 0 || firstOfSource < 0 || !Character.isUpperCase(source.codePointAt(firstOfSource))) {
            return text;
        }
        int letter = text.codePointAt(first);
        if (!Character.isLowerCase(letter)) {
            return text;
        }
        return text.substring(0, first)
                + Character.toString(Character.toTitleCase(letter))
                + text.substring(first + Character.charCount(letter));
    }

    private static int firstLetter(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetter(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
