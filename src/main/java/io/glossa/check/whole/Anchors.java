package io.glossa.check.whole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what holds two texts together: the names and figures of one in the other. */
final class Anchors {

    /** Enough to tell; a text that is all names must not cost more. */
    private static final int MOST = 200;

    private static final double FIGURE_KEPT = 0.85;

    private static final double MOST_KEPT = 0.9;

    private Anchors() {}

    static List<Anchor> of(Passage from, Passage to) {
        List<Anchor> anchors = new ArrayList<>(names(from, to));
        Map<String, Integer> places = Figures.of(to.text());
        Figures.of(from.text()).entrySet().stream().limit(MOST).forEach(figure -> {
            Integer place = places.get(figure.getKey());
            anchors.add(new Anchor(figure.getValue(), place == null ? List.of() : List.of(place), FIGURE_KEPT));
        });
        return anchors;
    }

    /** How well names are kept is told by the texts themselves: badly where one is German, with its many capitals. */
    private static List<Anchor> names(Passage from, Passage to) {
        Map<String, Word> names = new LinkedHashMap<>();
        from.words().names().stream().limit(MOST).forEach(name -> names.putIfAbsent(name.sound(), name));
        Map<Word, List<Integer>> places = new HashMap<>();
        names.values().forEach(name -> places.put(name, to.words().places(name)));
        long found = places.values().stream().filter(place -> !place.isEmpty()).count();
        double kept = Math.min(MOST_KEPT, (found + 0.3) / (names.size() + 1.0));
        return names.values().stream()
                .map(name -> new Anchor(name.start(), places.getOrDefault(name, List.of()), kept))
                .toList();
    }
}
