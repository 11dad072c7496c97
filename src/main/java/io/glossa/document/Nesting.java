package io.glossa.document;

import io.glossa.document.mask.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** How the pairs of tokens in a text stand: in each other, and round what. */
final class Nesting {

    /** Stands for the text itself, in which everything is. */
    private static final int TEXT = 0;

    /** What each pair that is opened stands in. */
    private final Map<Integer, Integer> parents = new TreeMap<>();

    private final Set<Integer> filled = new HashSet<>();
    private final Set<Integer> broken = new HashSet<>();
    private final Deque<Integer> open = new ArrayDeque<>(List.of(TEXT));
    private final Map<Integer, Integer> times = new HashMap<>();

    private Nesting() {}

    static Nesting of(String text) {
        Nesting nesting = new Nesting();
        int done = 0;
        for (Token token : Token.in(text)) {
            if (token.kind() == Token.Kind.WHOLE || hasWords(text, done, token.start())) {
                nesting.filled.add(nesting.open.getFirst());
            }
            done = token.end();
            switch (token.kind()) {
                case WHOLE -> {}
                case OPENING -> nesting.open(token.id());
                case CLOSING -> nesting.close(token.id());
            }
        }
        while (nesting.open.getFirst() != TEXT) {
            nesting.broken.add(nesting.pop());
        }
        return nesting;
    }

    /** The pairs of this text, that do not stand in the answer as they do here. */
    Set<Integer> lost(Nesting answer) {
        Set<Integer> lost = new HashSet<>();
        for (int id : parents.keySet()) {
            boolean emptied = filled.contains(id) && !answer.filled.contains(id);
            if (answer.broken.contains(id) || !answer.parents.containsKey(id) || emptied) {
                lost.add(id);
            }
        }
        // Where one is gone, what stood in it stands elsewhere: that is no second mistake.
        if (lost.isEmpty()) {
            parents.forEach((id, parent) -> {
                if (!Objects.equals(parent, answer.parents.get(id))) {
                    lost.add(id);
                }
            });
        }
        return lost;
    }

    private void open(int id) {
        if (parents.putIfAbsent(id, open.getFirst()) != null) {
            broken.add(id);
        }
        open.push(id);
        times.merge(id, 1, Integer::sum);
    }

    private void close(int id) {
        if (times.getOrDefault(id, 0) == 0) {
            broken.add(id);
            return;
        }
        for (int last = pop(); last != id; last = pop()) {
            // Opened inside and not closed inside: the two cross.
            broken.add(last);
            broken.add(id);
        }
    }

    private int pop() {
        int last = open.pop();
        times.merge(last, -1, Integer::sum);
        if (filled.contains(last)) {
            filled.add(open.getFirst());
        }
        return last;
    }

    private static boolean hasWords(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
