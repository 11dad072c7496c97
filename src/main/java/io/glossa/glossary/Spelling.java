package io.glossa.glossary;

import io.glossa.glossary.Matching.Letters;
import io.glossa.glossary.TermTree.Entry;
import io.glossa.glossary.TermTree.Found;
import java.util.List;

/** Whether a place of a text spells a term as it may be spelled. */
record Spelling(Text text, Letters letters, boolean namesStay) {

    boolean fits(Entry entry, Found found) {
        if (!entry.name() && text.isPartOfOne(found.from(), found.to())) {
            return false;
        }
        List<Word> term = entry.words();
        if (entry.name() && term.size() == 1 && namesStay && !found.exact()) {
            return false;
        }
        for (int i = 0; i < term.size(); i++) {
            if (!fits(term.get(i), text.words().get(found.from() + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Word term, Word there) {
        boolean matters = letters == Letters.EXACT || (letters == Letters.SMART && term.hasCapitals());
        return !matters || shared(term, there, true) == shared(term, there, false) || text.inCapitals(there);
    }

    /** How many letters the two have in common at their beginning. */
    private static int shared(Word one, Word other, boolean exactly) {
        int length = Math.min(one.written().length(), other.written().length());
        for (int i = 0; i < length; i++) {
            char a = one.written().charAt(i);
            char b = other.written().charAt(i);
            if (a != b && (exactly || Character.toLowerCase(a) != Character.toLowerCase(b))) {
                return i;
            }
        }
        return length;
    }
}
