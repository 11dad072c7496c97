package io.glossa.check.whole;

import io.glossa.check.meaning.Meant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a text of which dictionaries know what they are in the other language, and where they are in that text. */
final class Senses {

    /** A text of many words tells as much by the first of them, and must not cost more. */
    private static final int MOST = 400;

    /** For how many words it counts what is usual between two languages, before any is seen. */
    private static final double BELIEF = 10;

    /** News are translated more freely than the declaration by which dictionaries were measured. */
    private static final double MORE_FREELY = 0.88;

    private Senses() {}

    static List<Anchor> of(Passage from, Passage to) {
        Map<Integer, List<Integer>> there = there(to);
        List<Meant> known =
                from.meant().stream().filter(to.dictionary()::has).limit(MOST).toList();
        List<List<Integer>> places =
                known.stream().map(meant -> places(meant, there)).toList();
        long found = places.stream().filter(place -> !place.isEmpty()).count();
        double kept = (found + BELIEF * usuallyKept(from, to)) / (known.size() + BELIEF);
        List<Anchor> anchors = new ArrayList<>(known.size());
        for (int i = 0; i < known.size(); i++) {
            anchors.add(new Anchor(known.get(i).at(), places.get(i), kept));
        }
        return anchors;
    }

    /** How likely a known word is found in a translation between these languages. */
    static double usuallyKept(Passage from, Passage to) {
        return MORE_FREELY * Math.min(from.dictionary().kept(), to.dictionary().kept());
    }

    private static List<Integer> places(Meant meant, Map<Integer, List<Integer>> there) {
        return meant.meanings()
                .mapToObj(meaning -> there.getOrDefault(meaning, List.of()))
                .flatMap(List::stream)
                .toList();
    }

    private static Map<Integer, List<Integer>> there(Passage to) {
        Map<Integer, List<Integer>> there = new HashMap<>();
        for (Meant meant : to.meant()) {
            meant.meanings()
                    .forEach(meaning -> there.computeIfAbsent(meaning, key -> new ArrayList<>())
                            .add(meant.at()));
        }
        return there;
    }
}
