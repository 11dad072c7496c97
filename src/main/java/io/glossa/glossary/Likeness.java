package io.glossa.glossary;

import java.lang.Character.UnicodeScript;

/**
 * Whether a word of a translation may be a form of a term's word. In doubt it may: a faithful translation must not be accused,
 * and another word that is as much alike is rare. Three views of a word are compared: its beginning, what stands inside of it,
 * and its consonants, for what changes within a word are mostly the vowels.
 */
final class Likeness {

    /** The share of a word's letters that all its forms begin with. */
    private static final double BEGINNING = 0.6;

    /** Letters that a form may have more than the word, where words are not joined. */
    private static final int ENDING = 6;

    /** Letters that a case or a plural sets behind an acronym. */
    private static final int ACRONYMS_ENDING = 4;

    /** Letters of an origin's beginning: fewer than in a text that is looked through for any term. */
    private static final int STEM = 2;

    private static final String ARABIC_ARTICLE = "ال";

    private static final String KOREAN_VERB = "다";

    private final WordForms forms;

    Likeness(WordForms forms) {
        this.forms = forms;
    }

    boolean alike(Word term, Word there) {
        if (term.folded().equals(there.folded())) {
            return true;
        }
        if (term.isAcronym()) {
            return there.written().startsWith(term.written())
                    && there.written().length() - term.written().length() <= ACRONYMS_ENDING;
        }
        String word = bare(term);
        String other = there.bare();
        return begins(word, other) || isInside(word, other) || hasConsonants(term, there) || isOrigin(term, there);
    }

    /** Without what not all of its forms have. */
    private static String bare(Word term) {
        String folded = term.folded();
        if (isHangul(folded) && folded.length() > 1 && folded.endsWith(KOREAN_VERB)) {
            return Folding.bare(folded.substring(0, folded.length() - 1));
        }
        return folded.startsWith(ARABIC_ARTICLE) && folded.length() > 4 ? folded.substring(2) : term.bare();
    }

    private boolean begins(String word, String other) {
        int shared = shared(word, other);
        int length = word.length();
        int least = length <= 2 ? length : length <= 4 ? length - 1 : (int) Math.ceil(length * BEGINNING);
        if (!forms.standApart()) {
            // Words that are joined often have the first part in common.
            least = Math.max(least, length - 3);
        }
        boolean whole = shared == length && !forms.areShort();
        return shared >= least && (whole || other.length() - shared <= length - shared + ENDING);
    }

    /** A word joined to others, or with something before it. The ends of a long one may change. */
    private boolean isInside(String word, String other) {
        if (forms.standApart()) {
            return false;
        }
        int length = word.length();
        if (isAbjad(word) || isHangul(word)) {
            return length >= 2 && other.contains(word);
        }
        if (forms.mutate() && length > 4 && other.contains(word.substring(1))) {
            return true;
        }
        return length >= 4 && other.contains(word.substring(0, length - (length >= 7 ? 2 : length >= 5 ? 1 : 0)));
    }

    private boolean hasConsonants(Word term, Word there) {
        if (forms.keepStem()) {
            return false;
        }
        String word = bare(term);
        String other = there.bare();
        String ours = term.folded().startsWith(ARABIC_ARTICLE) ? Consonants.of(word) : term.consonants();
        String theirs = there.consonants();
        int more = other.length() - word.length();
        if (isAbjad(word)) {
            // So few stand in many words that nothing can be decided by them: only what is much longer is another word.
            return theirs.contains(ours) && more <= (ours.length() > 2 ? ENDING : 3);
        }
        int shared = shared(ours, theirs);
        boolean all = shared == ours.length();
        boolean most = ours.length() > 2 && shared == ours.length() - 1 && shared(word, other) > 1;
        return shared >= 2
                && (all || most)
                && shared(word, other) > 0
                && theirs.length() - shared <= 3
                && Math.abs(more) <= (shared > 2 ? 4 : 1);
    }

    private boolean isOrigin(Word term, Word there) {
        boolean[] found = {false};
        forms.origins(there.folded(), STEM, origin -> found[0] |= origin.equals(term.folded()));
        return found[0];
    }

    private static boolean isHangul(String word) {
        UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
        return script == UnicodeScript.HANGUL;
    }

    /** Whether its script writes consonants, and vowels hardly: Arabic, Hebrew and their like run from right to left. */
    private static boolean isAbjad(String word) {
        byte direction = Character.getDirectionality(word.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static int shared(String one, String other) {
        int shared = 0;
        int most = Math.min(one.length(), other.length());
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
