package io.glossa.check;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.glossa.language.Language;
import java.util.regex.Pattern;

/**
 * How long a text is, as a reader would count, by the rules of Unicode Standard Annex 29 for its language.
 *
 * @param points lines that begin as a point of a list does
 * @param countable whether its sentences can be told: Thai and its neighbours write no full stop
 */
record Extent(int words, int sentences, int lines, int points, boolean countable) {

    private static final Pattern POINT = Pattern.compile("\\s{0,8}(?:[-*•·‣–—・]|\\p{N}{1,3}[.)、．])\\s?\\S.*");

    static Extent of(String text, Language language) {
        ULocale locale = ULocale.forLanguageTag(language.tag());
        int lines = 0;
        int points = 0;
        for (String line : text.lines().toList()) {
            lines += line.isBlank() ? 0 : 1;
            points += POINT.matcher(line).matches() ? 1 : 0;
        }
        // "ss" asks for the exceptions of the language, so that "Mr." or "z. B." end no sentence.
        int sentences = count(BreakIterator.getSentenceInstance(locale.setKeywordValue("ss", "standard")), text);
        boolean countable = switch (language.script()) {
            case "Thai", "Laoo", "Khmr", "Mymr" -> false;
            default -> true;
        };
        return new Extent(count(BreakIterator.getWordInstance(locale), text), sentences, lines, points, countable);
    }

    /** The units that hold a letter or a digit. */
    private static int count(BreakIterator units, String text) {
        units.setText(text);
        int count = 0;
        for (int start = units.first(), end = units.next();
                end != BreakIterator.DONE;
                start = end, end = units.next()) {
            count += text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
        return count;
    }
}
