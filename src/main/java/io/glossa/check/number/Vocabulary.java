package io.glossa.check.number;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Words by their forms, found whole or as the beginning of a longer one. */
final class Vocabulary {

    /** @param stem whether it may have any ending */
    record Entry(String form, Word word, boolean stem) {}

    private static final int SLOTS = 1 << 14;

    private final Map<String, Entry> entries = new HashMap<>();
    private final NavigableSet<String> forms = new TreeSet<>();
    /** What forms begin with, so that most words are passed over at a glance. */
    private final BitSet beginnings = new BitSet(SLOTS);

    private int longest;

    void put(Entry entry) {
        String form = entry.form;
        entries.merge(form, entry, (one, other) -> new Entry(form, one.word.or(other.word), one.stem || other.stem));
        forms.add(form);
        beginnings.set(form.length() == 1 ? slot(form.charAt(0)) : slot(form.charAt(0), form.charAt(1)));
        longest = Math.max(longest, form.length());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    @Nullable
    Entry get(String form) {
        return entries.get(form);
    }

    /** The longest entry that the text has here; null where it has none. */
    @Nullable
    Entry longestAt(String text, int start) {
        return isPossible(text, start)
                ? longestBeginning(text.substring(start, Math.min(text.length(), start + longest)))
                : null;
    }

    /** Whether an entry may be here; false where there is surely none. */
    boolean isPossible(String text, int start) {
        return start < text.length()
                && (beginnings.get(slot(text.charAt(start)))
                        || (start + 1 < text.length()
                                && beginnings.get(slot(text.charAt(start), text.charAt(start + 1)))));
    }

    /** The next shorter entry with which this one begins; null where there is none. */
    @Nullable
    Entry shorter(Entry entry) {
        return longestBeginning(entry.form.substring(0, entry.form.length() - 1));
    }

    /** The longest entry with which this begins, or which it is; null where there is none. */
    @Nullable
    Entry longestBeginning(String text) {
        String beginning = text;
        while (!beginning.isEmpty()) {
            // What begins a text sorts before it, and begins all that sorts between the two.
            String floor = forms.floor(beginning);
            if (floor == null) {
                return null;
            }
            int common = common(floor, beginning);
            if (common == floor.length()) {
                return entries.get(floor);
            }
            beginning = beginning.substring(0, common);
        }
        return null;
    }

    private static int common(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int i = 0;
        while (i < length && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int slot(char only) {
        return (only * 31) & (SLOTS - 1);
    }

    private static int slot(char first, char second) {
        return (first * 31 + second * 7 + 1) & (SLOTS - 1);
    }
}
