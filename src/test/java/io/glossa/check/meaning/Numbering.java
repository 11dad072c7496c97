package io.glossa.check.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each word a number, from 0. */
final class Numbering {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int of(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        numbers.put(word, words.size());
        words.add(word);
        return words.size() - 1;
    }

    String word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }
}
