package io.glossa.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Terms by their words, one after the other: a tree whose branches are words. So a text is looked through once, however many
 * terms there are.
 */
final class TermTree {

    /**
     * A term, and its words.
     *
     * @param name whether it is written with large letters: "US", "Apple", "European Union"
     */
    record Entry(GlossaryTerm term, Direction direction, List<Word> words, boolean name) {

        private static Entry of(GlossaryTerm term) {
            List<Word> words = new Text(term.source()).words();
            return new Entry(term, term.direction(), words, words.stream().anyMatch(Word::hasCapitals));
        }
    }

    /**
     * Words of a text that may be terms: all of these are spelled with the same words.
     *
     * @param from the number of the first word
     * @param to the number after the last
     * @param exact whether the words are those of the terms, and not other forms of them
     */
    record Found(List<Entry> entries, int from, int to, boolean exact) {

        private static final Comparator<Found> LONGEST_FIRST =
                Comparator.comparingInt((Found found) -> -found.to).thenComparing(found -> !found.exact);
    }

    /** Letters that all forms of a word share at the least: with fewer, too much is alike. */
    private static final int STEM = 3;

    /** How many words of texts are remembered. */
    private static final int MANY = 10_000;

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> ends = new ArrayList<>(1);
    }

    private final Node root = new Node();
    private final Set<String> words = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<WordForms, Map<String, Set<String>>> known = new ConcurrentHashMap<>();

    TermTree(List<GlossaryTerm> terms) {
        terms.forEach(this::add);
    }

    private void add(GlossaryTerm term) {
        Entry entry = Entry.of(term);
        Node node = root;
        for (Word word : entry.words()) {
            words.add(word.folded());
            beginnings.add(beginning(word.folded()));
            node = node.next.computeIfAbsent(word.folded(), w -> new Node());
        }
        if (node != root) {
            node.ends.add(entry);
        }
    }

    /** Looks through a text. What words may be forms of is remembered, also for other texts. */
    final class Search {

        private final List<Word> text;
        private final WordForms forms;
        private final Map<String, Set<String>> origins;

        Search(List<Word> text, WordForms forms) {
            this.text = text;
            this.forms = forms;
            this.origins = known.computeIfAbsent(forms, f -> new ConcurrentHashMap<>());
            if (origins.size() > MANY) {
                origins.clear();
            }
        }

        /** All that may be a term and begins with this word, the longest first. */
        List<Found> from(int first) {
            List<Found> found = new ArrayList<>(0);
            go(root, first, first, true, found);
            found.sort(Found.LONGEST_FIRST);
            return found;
        }

        private void go(Node node, int from, int at, boolean exact, List<Found> found) {
            if (!node.ends.isEmpty()) {
                found.add(new Found(node.ends, from, at, exact));
            }
            if (at == text.size() || node.next.isEmpty()) {
                return;
            }
            String word = text.get(at).folded();
            Node same = node.next.get(word);
            if (same != null) {
                go(same, from, at + 1, exact, found);
            }
            for (String origin : origins(word)) {
                Node other = node.next.get(origin);
                if (other != null && other != same) {
                    go(other, from, at + 1, false, found);
                }
            }
        }

        /** Those words of our terms that the text's word may be a form of. */
        private Set<String> origins(String word) {
            boolean possible = forms.haveBeginnings() || beginnings.contains(beginning(word));
            return possible ? origins.computeIfAbsent(word, this::find) : Set.of();
        }

        private Set<String> find(String word) {
            Set<String> found = new HashSet<>(0);
            forms.origins(word, STEM, origin -> {
                if (words.contains(origin)) {
                    found.add(origin);
                }
            });
            return found.isEmpty() ? Set.of() : found;
        }
    }

    /** Forms of a word begin alike, as many letters as this, at the least. */
    private static String beginning(String word) {
        return word.substring(0, Math.min(2, word.length()));
    }
}
