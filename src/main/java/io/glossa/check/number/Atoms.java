package io.glossa.check.number;

import io.glossa.check.number.Vocabulary.Entry;
import io.glossa.check.number.Word.Force;
import io.glossa.check.number.Word.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a text apart into what tells of numbers. */
final class Atoms {

    private final String text;
    private final Lexicon lexicon;
    private final Line line = new Line();

    private Atoms(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** In order. */
    static List<Atom> in(String text, Lexicon lexicon) {
        Atoms atoms = new Atoms(text, lexicon);
        int i = 0;
        while (i < text.length()) {
            i = atoms.next(i);
        }
        return atoms.line.atoms();
    }

    /** Reads what is here; returns where to go on. */
    private int next(int start) {
        int c = text.codePointAt(start);
        DigitRun run = DigitRun.isDigit(c) ? DigitRun.at(text, start) : null;
        if (run != null) {
            line.add(run);
            return run.end();
        }
        if (Letters.isUnspaced(c)) {
            return unspaced(start);
        }
        if (Character.isLetter(c)) {
            return word(start);
        }
        int end = start + Character.charCount(c);
        BigDecimal sign = Signs.value(c);
        if (sign != null) {
            line.add(new Word(Kind.NUMBER, List.of(sign), Force.MENTIONS), start, end);
        } else if (!Letters.isGap(c)) {
            line.interrupt();
        }
        return end;
    }

    private int word(int start) {
        int end = Letters.wordEnd(text, start, lexicon.joinsApostrophes());
        String written = text.substring(start, end);
        String form = Form.of(written);
        if (form.isEmpty()) {
            return end;
        }
        Phrase phrase = phrase(form, start, end);
        if (phrase != null) {
            line.add(phrase.word(), start, phrase.end());
            return phrase.end();
        }
        List<Word> words = words(form, start);
        BigDecimal roman = Roman.value(written);
        if (roman != null) {
            Word numeral = new Word(Kind.NUMBER, List.of(roman), Force.MENTIONS);
            words = List.of(words.isEmpty() ? numeral : words.getFirst().or(numeral));
        }
        if (words.isEmpty()) {
            line.interrupt();
        }
        line.add(words, start, end);
        return end;
    }

    private List<Word> words(String form, int start) {
        List<Word> multipliers = line.isAfterDigits(start) ? lexicon.spelling().multipliers(form) : List.of();
        return multipliers.isEmpty() ? lexicon.spelling().read(form) : multipliers;
    }

    /** The phrase that begins with this word, or with what of it follows an article or preposition. */
    private @Nullable Phrase phrase(String form, int start, int end) {
        Phrase phrase = Phrase.longest(text, lexicon, form, end);
        if (phrase != null) {
            return phrase;
        }
        for (String prefix : lexicon.spelling().prefixesOf(form)) {
            phrase = Phrase.longest(text, lexicon, form.substring(prefix.length()), end);
            if (phrase != null) {
                if (lexicon.spelling().isAnd(prefix)) {
                    line.add(Word.of(Kind.AND), start, start);
                }
                return phrase;
            }
        }
        return null;
    }

    /** Finds words wherever they stand in a stretch without spaces. */
    private int unspaced(int start) {
        int end = start;
        while (end < text.length() && Letters.isUnspaced(text.charAt(end))) {
            end++;
        }
        String stretch = text.substring(start, end);
        int i = 0;
        while (i < stretch.length()) {
            Entry entry = lexicon.longestAt(stretch, i);
            if (entry == null) {
                line.interrupt();
                i++;
            } else {
                int next = i + entry.form().length();
                line.add(entry.word(), start + i, start + next);
                i = next;
            }
        }
        return end;
    }
}
