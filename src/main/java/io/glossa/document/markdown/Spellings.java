package io.glossa.document.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** How a segment spells its signs and special letters, in order: an asterisk as {@code \*}, an ampersand as an entity. */
final class Spellings {

    private final Map<Character, List<String>> known = new HashMap<>();

    /** Learns from this stretch of a segment's words. */
    void add(Spelled words, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = words.words().charAt(i);
            String spelling = words.spelling(i);
            if (Spelled.isEscapable(c) || spelling.length() > 1) {
                known.computeIfAbsent(c, sign -> new ArrayList<>()).add(spelling);
            }
        }
    }

    /** A spelling of this sign that makes it mean nothing but itself. */
    String escaped(char c) {
        return known.getOrDefault(c, List.of()).stream()
                .filter(spelling -> spelling.length() > 1)
                .findFirst()
                .orElse("\\" + c);
    }

    /** The spellings for an answer with these words. */
    Turn turn(CharSequence words) {
        Map<Character, Integer> times = new HashMap<>();
        words.chars().forEach(c -> times.merge((char) c, 1, Integer::sum));
        return new Turn(times);
    }

    /** Gives a sign its spelling where the segment had it as often, each as it was there, or always spelled it the same. */
    final class Turn {

        private final Map<Character, Integer> times;
        private final Map<Character, Integer> taken = new HashMap<>();

        private Turn(Map<Character, Integer> times) {
            this.times = times;
        }

        /** Empty where the segment does not say. */
        String next(char c) {
            List<String> spellings = known.getOrDefault(c, List.of());
            int turn = taken.merge(c, 1, Integer::sum) - 1;
            if (turn < spellings.size() && spellings.size() == times.getOrDefault(c, 0)) {
                return spellings.get(turn);
            }
            boolean same =
                    new HashSet<>(spellings).size() == 1 && spellings.getFirst().length() > 1;
            return same ? spellings.getFirst() : "";
        }
    }
}
