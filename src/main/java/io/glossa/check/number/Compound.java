package io.glossa.check.number;

import io.glossa.check.number.Vocabulary.Entry;
import io.glossa.check.number.Word.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes a word apart into words that it is made of, so that as much of it as possible is understood. */
final class Compound {

    private final String form;
    private final Vocabulary vocabulary;
    /** The longest understood stretch from each place on; null where it is not looked for yet. */
    private final List<List<Entry>> best;

    private Compound(String form, Vocabulary vocabulary) {
        this.form = form;
        this.vocabulary = vocabulary;
        this.best = new ArrayList<>();
        for (int i = 0; i <= form.length(); i++) {
            best.add(List.of());
        }
    }

    /** Its parts from the first letter on; there may be letters left over. */
    static List<Entry> parts(String form, Vocabulary vocabulary) {
        return vocabulary.isPossible(form, 0) ? new Compound(form, vocabulary).parts() : List.of();
    }

    static int length(List<Entry> parts) {
        return parts.stream().mapToInt(part -> part.form().length()).sum();
    }

    /** From the end to the start, for what is best here hangs on what is best behind. */
    private List<Entry> parts() {
        for (int at = form.length() - 1; at >= 0; at--) {
            best.set(at, bestAt(at));
        }
        return best.getFirst();
    }

    /** In alphabets only "and" is a letter by itself, and only between others: osm-a-dvacet. */
    private boolean isLetterAllowed(Entry entry, int at) {
        return Letters.isOfDenseScript(form.charAt(at))
                || (entry.word().kind() == Kind.AND
                        && at > 0
                        && !best.get(at + 1).isEmpty());
    }

    private List<Entry> bestAt(int at) {
        List<Entry> longest = List.of();
        for (Entry entry = vocabulary.longestAt(form, at); entry != null; entry = vocabulary.shorter(entry)) {
            if (entry.form().length() == 1 && !isLetterAllowed(entry, at)) {
                break;
            }
            List<Entry> parts = new ArrayList<>();
            parts.add(entry);
            parts.addAll(best.get(at + entry.form().length()));
            if (length(parts) > length(longest)) {
                longest = parts;
            }
        }
        return longest;
    }
}
