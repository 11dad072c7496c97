package io.glossa.check.number;

import io.glossa.check.number.Vocabulary.Entry;
import io.glossa.check.number.Word.Force;
import io.glossa.check.number.Word.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into what tells of numbers. */
final class Atoms {

    private static final int LONGEST_PHRASE = 6;

    /** In UTF-16 units: " - ". */
    private static final int LONGEST_GAP = 3;

    private final String text;
    private final Lexicon lexicon;
    private final List<Atom> atoms = new ArrayList<>();

    /** Where the last atom ended, if nothing but a gap came since; else -1. */
    private int joint = -1;

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
        return atoms.atoms;
    }

    /** Reads what is here; returns where to go on. */
    private int next(int start) {
        int c = text.codePointAt(start);
        DigitRun run = DigitRun.isDigit(c) ? DigitRun.at(text, start) : null;
        if (run != null) {
            add(Atom.of(run, isJoint(start)));
            return run.end();
        }
        if (Letters.isDense(c)) {
            return denseWords(start);
        }
        if (Character.isLetter(c)) {
            return word(start);
        }
        int end = start + Character.charCount(c);
        BigDecimal sign = Signs.value(c);
        if (sign != null) {
            add(Atom.of(new Word(Kind.NUMBER, List.of(sign), Force.MENTIONS), start, end, isJoint(start)));
        } else if (!Letters.isGap(c)) {
            joint = -1;
        }
        return end;
    }

    private int word(int start) {
        int end = wordEnd(start);
        String written = text.substring(start, end);
        String form = Form.of(written);
        int phraseEnd = form.isEmpty() ? 0 : anyPhrase(form, start, end);
        if (phraseEnd > 0) {
            return phraseEnd;
        }
        List<Word> words = form.isEmpty() ? List.of() : words(form, start);
        BigDecimal roman = Roman.value(written);
        if (roman != null) {
            Word numeral = new Word(Kind.NUMBER, List.of(roman), Force.MENTIONS);
            words = List.of(words.isEmpty() ? numeral : words.getFirst().or(numeral));
        }
        boolean together = isJoint(start);
        joint = words.isEmpty() ? -1 : joint;
        for (Word word : words) {
            add(Atom.of(word, start, end, together));
            together = true;
        }
        return end;
    }

    private List<Word> words(String form, int start) {
        boolean afterDigits = !atoms.isEmpty() && atoms.getLast().digits() && isJoint(start);
        List<Word> multipliers = afterDigits ? lexicon.multipliers(form) : List.of();
        return multipliers.isEmpty() ? lexicon.read(form) : multipliers;
    }

    /** Reads the phrase that begins with this word, or with what of it follows an article or preposition. */
    private int anyPhrase(String form, int start, int end) {
        int phraseEnd = phrase(form, start, end);
        for (String prefix : phraseEnd == 0 ? lexicon.prefixesOf(form) : List.<String>of()) {
            if (lexicon.longestPhrase(form.substring(prefix.length())) > 1) {
                if (lexicon.isAnd(prefix)) {
                    add(Atom.of(Word.of(Kind.AND), start, start, isJoint(start)));
                }
                phraseEnd = phrase(form.substring(prefix.length()), start, end);
                break;
            }
        }
        return phraseEnd;
    }

    /** Reads the longest phrase that begins with this word; returns its end, or 0 where there is none. */
    private int phrase(String first, int start, int firstEnd) {
        int most = Math.min(lexicon.longestPhrase(first), LONGEST_PHRASE);
        StringBuilder form = new StringBuilder(first);
        Word found = null;
        int foundEnd = 0;
        int end = firstEnd;
        for (int words = 2; words <= most && isGapBeforeLetter(end); words++) {
            int next = end + 1;
            end = wordEnd(next);
            form.append(' ').append(Form.of(text.substring(next, end)));
            Word word = lexicon.exact(form.toString());
            if (word != null) {
                found = word;
                foundEnd = end;
            }
        }
        if (found != null) {
            add(Atom.of(found, start, foundEnd, isJoint(start)));
        }
        return foundEnd;
    }

    private boolean isGapBeforeLetter(int i) {
        return i + 1 < text.length() && Letters.isGap(text.charAt(i)) && Character.isLetter(text.charAt(i + 1));
    }

    /** Finds words wherever they stand in a stretch without spaces. */
    private int denseWords(int start) {
        int end = start;
        while (end < text.length() && Letters.isDense(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            // Beyond the sixteen-bit plane there are no numerals.
            joint = -1;
            return start + Character.charCount(text.codePointAt(start));
        }
        String stretch = text.substring(start, end);
        for (int i = 0; i < stretch.length(); ) {
            Entry entry = lexicon.longestAt(stretch, i);
            if (entry == null) {
                joint = -1;
                i++;
            } else {
                int next = i + entry.form().length();
                add(Atom.of(entry.word(), start + i, start + next, isJoint(start + i)));
                i = next;
                joinDigits();
            }
        }
        return end;
    }

    /** Two digits in Han characters side by side are one number: 二〇二四. */
    private void joinDigits() {
        Atom digit = atoms.getLast();
        Atom before = atoms.size() < 2 ? digit : atoms.get(atoms.size() - 2);
        if (before.end() == digit.start()
                && digit.end() - digit.start() == 1
                && digit.isHanDigits()
                && before.isHanDigits()) {
            atoms.subList(atoms.size() - 2, atoms.size()).clear();
            atoms.add(before.followedBy(digit));
        }
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean letter = Character.isLetter(c) && !Letters.isDense(c);
            if (!letter && !Letters.isMark(c) && !isInnerApostrophe(i)) {
                break;
            }
            i += Character.charCount(c);
        }
        return Math.max(i, start + 1);
    }

    private boolean isInnerApostrophe(int i) {
        return lexicon.joinsApostrophes()
                && Form.isApostrophe(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1));
    }

    private void add(Atom atom) {
        atoms.add(atom);
        joint = atom.end();
    }

    private boolean isJoint(int start) {
        return joint >= 0 && start - joint <= LONGEST_GAP;
    }
}
