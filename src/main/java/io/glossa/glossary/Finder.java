package io.glossa.glossary;

import io.glossa.glossary.TermTree.Entry;
import io.glossa.glossary.TermTree.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** Finds the terms of a glossary in one text: the longest first, and no term inside of another. */
final class Finder {

    /** A list of terms, on the look for them in this text. */
    private record Look(TermTree.Search search, Set<Direction> wanted) {}

    private final Text text;
    private final Spelling spelling;
    private final List<Look> looks = new ArrayList<>();

    Finder(Glossary glossary, Text text) {
        this.text = text;
        WordForms forms = glossary.forms();
        spelling = new Spelling(text, glossary.matching().letters(), forms.namesStay());
        glossary.lists().forEach(list -> {
            TermTree.Search search = list.tree().new Search(text.words(), forms);
            looks.add(new Look(search, glossary.wanted(list)));
        });
    }

    /** The occurrences, in the order of the text. */
    List<Occurrence> all() {
        int words = text.words().size();
        PriorityQueue<Occurrence> candidates = new PriorityQueue<>(Occurrence.LONGEST_FIRST);
        for (int from = 0; from < words; from++) {
            longest(from, words).ifPresent(candidates::add);
        }
        List<Occurrence> all = new ArrayList<>();
        BitSet taken = new BitSet();
        while (!candidates.isEmpty()) {
            Occurrence best = candidates.remove();
            int free = taken.nextSetBit(best.from());
            if (free < 0 || free >= best.to()) {
                taken.set(best.from(), best.to());
                all.add(best);
            } else if (free > best.from()) {
                // A longer one takes its end: perhaps a shorter one begins here as well.
                longest(best.from(), free).ifPresent(candidates::add);
            }
        }
        all.sort(Comparator.comparingInt(Occurrence::from));
        return all;
    }

    /** The longest term that begins with this word and ends before the other one. */
    private Optional<Occurrence> longest(int from, int limit) {
        Optional<Occurrence> longest = Optional.empty();
        for (int list = 0; list < looks.size(); list++) {
            Optional<Occurrence> other = longest(list, from, limit);
            if (longest.isEmpty()
                    || (other.isPresent() && Occurrence.LONGEST_FIRST.compare(other.get(), longest.get()) < 0)) {
                longest = other;
            }
        }
        return longest;
    }

    private Optional<Occurrence> longest(int list, int from, int limit) {
        Look look = looks.get(list);
        for (Found found : look.search().from(from)) {
            List<GlossaryTerm> fitting = found.to() > limit ? List.of() : fitting(found, look.wanted());
            if (!fitting.isEmpty()) {
                return Optional.of(new Occurrence(list, from, found.to(), found.exact(), fitting));
            }
        }
        return Optional.empty();
    }

    /** Of "US" and "us", what fits the text's US is the former. */
    private List<GlossaryTerm> fitting(Found found, Set<Direction> wanted) {
        List<GlossaryTerm> names = new ArrayList<>(1);
        List<GlossaryTerm> others = new ArrayList<>(1);
        for (Entry entry : found.entries()) {
            if (wanted.contains(entry.direction()) && spelling.fits(entry, found)) {
                (entry.name() ? names : others).add(entry.term());
            }
        }
        return names.isEmpty() ? others : names;
    }
}
