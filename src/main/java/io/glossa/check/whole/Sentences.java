package io.glossa.check.whole;

import io.glossa.check.length.Measure;
import io.glossa.language.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts texts at their sentence ends, by the same rules for all languages: two texts that are to be compared must not be
 * cut by two sets of rules.
 */
final class Sentences {

    private static final int LONGEST_ABBREVIATION = 6;

    /** Georgian letters are small ones to Unicode, though the script has no capitals. */
    private static final int GEORGIAN = 0x10D0;

    private static final int GEORGIAN_END = 0x10FF;

    private final Set<String> abbreviations;
    private final boolean numbersEnd;

    private Sentences(Set<String> abbreviations, boolean numbersEnd) {
        this.abbreviations = abbreviations;
        this.numbersEnd = numbersEnd;
    }

    /** By rules that hold for all languages: a short number with a full stop is taken for an ordinal number. */
    static Sentences read() {
        Set<String> abbreviations = new HashSet<>();
        Tables.lines(Sentences.class, "abbreviations.txt")
                .forEach(line -> abbreviations.addAll(List.of(line.split(" ", -1))));
        return new Sentences(abbreviations, false);
    }

    /** The same for languages that write no full stop behind an ordinal number: it ends the sentence. */
    Sentences whereNumbersEnd() {
        return new Sentences(abbreviations, true);
    }

    /** The sentences, one behind the other; one where there is no end inside. What has no letter belongs to its neighbour. */
    List<Piece> of(String text, Measure measure) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        boolean letters = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            letters |= Character.isLetterOrDigit(c);
            if (letters && (Marks.end(c) || Marks.isGreekQuestion(text, i - 1))) {
                int after = afterMarks(text, i);
                int next = afterSpaces(text, after);
                if (next < text.length() && hasRest(text, next) && ends(text, start, i - 1, after, next)) {
                    pieces.add(Piece.of(text, start, next, measure));
                    start = next;
                    letters = false;
                }
                i = next;
            }
        }
        pieces.add(Piece.of(text, start, text.length(), measure));
        return pieces;
    }

    private boolean ends(String text, int start, int mark, int after, int next) {
        int c = text.charAt(mark);
        return (next > after || Marks.isWide(c) || isNarrowBehindWide(text, mark))
                && begins(text.codePointAt(next))
                && !(c == '.' && isShort(text, start, mark))
                && !goesOn(text, after, next);
    }

    /** Some write Chinese and Japanese questions with a Latin mark, and no space behind it either; Korean has spaces. */
    private static boolean isNarrowBehindWide(String text, int mark) {
        char c = text.charAt(mark);
        return (c == '?' || c == '!')
                && mark > 0
                && Marks.isWide(text.charAt(mark - 1))
                && Character.UnicodeScript.of(text.charAt(mark - 1)) != Character.UnicodeScript.HANGUL;
    }

    private static int afterMarks(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isFrenchClose(text, i)) {
                i += 2;
            } else if (Marks.end(c) || Marks.close(c)) {
                i += Character.charCount(c);
            } else {
                break;
            }
        }
        return i;
    }

    /** In French a space stands before it, and one behind. */
    private static boolean isFrenchClose(String text, int i) {
        return Marks.isSpace(text.charAt(i))
                && i + 1 < text.length()
                && text.charAt(i + 1) == '»'
                && (i + 2 == text.length() || Marks.isSpace(text.charAt(i + 2)));
    }

    private static int afterSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && (Marks.isSpace(text.codePointAt(i)) || text.charAt(i) == Marks.ETHIOPIC_SPACE)) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static boolean hasRest(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** No small letter, and no comma or the like. */
    private static boolean begins(int c) {
        return switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER -> c >= GEORGIAN && c <= GEORGIAN_END;
            case Character.OTHER_PUNCTUATION -> c == '"' || c == '\'' || c == '¿' || c == '¡' || c == '*';
            default -> true;
        };
    }

    /** A single letter, a short number (an ordinal in many languages, or that of an item) or an abbreviation. */
    private boolean isShort(String text, int start, int stop) {
        int i = stop;
        while (i > start && stop - i <= LONGEST_ABBREVIATION && Character.isLetterOrDigit(text.charAt(i - 1))) {
            i--;
        }
        String word = text.substring(i, stop);
        boolean number = !word.isEmpty()
                && word.length() <= 2
                && word.chars().allMatch(Character::isDigit)
                && !(numbersEnd && i > start);
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        return number || initial || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    /** 「なぜ？」と彼は言った: what was quoted has ended, the sentence round it has not. */
    private static boolean goesOn(String text, int after, int next) {
        return Marks.close(text.codePointBefore(after))
                && Character.UnicodeScript.of(text.codePointAt(next)) == Character.UnicodeScript.HIRAGANA;
    }
}
