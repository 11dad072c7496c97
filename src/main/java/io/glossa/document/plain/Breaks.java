package io.glossa.document.plain;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.glossa.document.text.Edges;
import io.glossa.document.text.Punctuation;
import io.glossa.document.text.Scripts;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Where a paragraph may be cut, by the rules of Unicode Standard Annexes 14 and 29 for its language. */
final class Breaks {

    enum Level {
        SENTENCE,
        CLAUSE,
        WORD,
        LETTER
    }

    private static final String CLAUSE_ENDS = ",;:،؛、，；：–—)»”";

    private final String text;
    private final ULocale locale;

    Breaks(String text, ULocale locale) {
        this.text = text;
        // Without extensions: "lb" would ask for one of twelve files of rules for lines, which the native executable
        // has not.
        this.locale = new ULocale(locale.getBaseName());
    }

    /** Where what a reader sees as one character begins: "e" with an accent, a family emoji, a surrogate pair. */
    BitSet graphemes() {
        BitSet graphemes = new BitSet();
        ends(BreakIterator.getCharacterInstance(locale), 0, text.length()).forEach(graphemes::set);
        return graphemes;
    }

    /** The ends of the units of this level between start and end, in order, of those allowed; the last is the end. */
    int[] at(Level level, int start, int end, BitSet allowed) {
        IntStream ends = switch (level) {
            case SENTENCE -> sentences(start, end);
            case CLAUSE -> clauses(start, end);
            case WORD -> ends(BreakIterator.getLineInstance(locale), start, end);
            case LETTER -> IntStream.range(start, end);
        };
        IntStream inside = ends.filter(i -> i > start && i < end && allowed.get(i));
        return IntStream.concat(inside.sorted().distinct(), IntStream.of(end)).toArray();
    }

    private IntStream sentences(int start, int end) {
        // "ss" asks for the exceptions of the language, so that "Mr." or "z. B." end no sentence.
        ULocale careful = locale.setKeywordValue("ss", "standard");
        return ends(BreakIterator.getSentenceInstance(careful), start, end)
                .map(i -> afterClosingQuote(i, end))
                .filter(i -> !goesOnAfterQuote(i, start, end));
    }

    /** "Why?" he said; 「なぜ？」と彼は言った: what was quoted has ended, the sentence round it has not. */
    private boolean goesOnAfterQuote(int sentenceEnd, int start, int end) {
        int before = sentenceEnd - 1;
        while (before > start && Edges.isSpace(text.charAt(before))) {
            before--;
        }
        return sentenceEnd < end
                && before >= start
                && Punctuation.isClosing(text.charAt(before))
                && (Character.isLowerCase(text.codePointAt(sentenceEnd)) || text.charAt(sentenceEnd) == 'と');
    }

    /** In French and others a space stands before the closing quote, where the Unicode rules would cut. */
    private int afterClosingQuote(int sentenceEnd, int end) {
        int i = sentenceEnd;
        while (i < end && Punctuation.isClosing(text.charAt(i))) {
            i++;
        }
        if (i == sentenceEnd || (i < end && !Edges.isSpace(text.charAt(i)))) {
            return sentenceEnd;
        }
        while (i < end && Edges.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** After the white space behind a comma or the like; in scripts that put no space between words, behind any. */
    private IntStream clauses(int start, int end) {
        IntStream.Builder ends = IntStream.builder();
        int before = ' ';
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isAfterSpace(i, start) ? endsClause(before) : endsWideClause(before) && !Punctuation.isClosing(c)) {
                ends.add(i);
            }
            if (!Edges.isSpace(c)) {
                before = c;
            }
        }
        return ends.build();
    }

    private boolean isAfterSpace(int i, int start) {
        return i > start && Edges.isSpace(text.charAt(i - 1)) && !Edges.isSpace(text.charAt(i));
    }

    private static boolean endsClause(int c) {
        return CLAUSE_ENDS.indexOf(c) >= 0 || Scripts.withoutSpaces(c);
    }

    private static boolean endsWideClause(int c) {
        return c == '、' || c == '，' || c == '；' || c == '：';
    }

    private IntStream ends(BreakIterator rules, int start, int end) {
        IntStream.Builder ends = IntStream.builder();
        rules.setText(text.substring(start, end));
        for (int i = rules.next(); i != BreakIterator.DONE; i = rules.next()) {
            ends.add(start + i);
        }
        return ends.build();
    }
}
