package io.glossa.gateway;

import io.glossa.engine.Engine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The answers to a document's segments, by number: of each the first sound one, else the one with the least to be said against it. */
final class SegmentAnswers {

    private final Map<Integer, SegmentAnswer> sound = new TreeMap<>();
    private final Map<Integer, SegmentAnswer> unsound = new TreeMap<>();

    /** Takes over an answer; the first sound one stays. */
    void add(int number, SegmentAnswer answer) {
        if (answer.sound()) {
            sound.putIfAbsent(number, answer);
        } else {
            unsound.merge(number, answer, SegmentAnswers::better);
        }
    }

    private static SegmentAnswer better(SegmentAnswer one, SegmentAnswer later) {
        return later.report().findings().size() <= one.report().findings().size() ? later : one;
    }

    Set<Integer> soundNumbers() {
        return sound.keySet();
    }

    Optional<SegmentAnswer> sound(int number) {
        return Optional.ofNullable(sound.get(number));
    }

    Optional<SegmentAnswer> unsound(int number) {
        return Optional.ofNullable(unsound.get(number));
    }

    /** The best answer so far. */
    Optional<SegmentAnswer> best(int number) {
        return Optional.ofNullable(sound.getOrDefault(number, unsound.get(number)));
    }

    /** The best answers to all segments that have any. */
    List<SegmentAnswer> all() {
        List<SegmentAnswer> all = new ArrayList<>(sound.values());
        unsound.forEach((number, answer) -> {
            if (!sound.containsKey(number)) {
                all.add(answer);
            }
        });
        return all;
    }

    /** How many segments have a sound answer that was at hand. */
    int recalled() {
        return (int) sound.values().stream()
                .filter(answer -> answer.made().isPresent())
                .count();
    }

    /** When the oldest sound answer was made, where all of them were at hand. */
    Optional<Instant> made() {
        return recalled() == sound.size()
                ? sound.values().stream()
                        .flatMap(answer -> answer.made().stream())
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Who answered: in the order of the route, then those whose kept answers are shared across models. */
    List<Answerer> by(List<Engine> route) {
        Set<Answerer> answered =
                all().stream().map(SegmentAnswer::by).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Answerer> ordered = new LinkedHashSet<>();
        route.stream().map(Answerer::of).filter(answered::contains).forEach(ordered::add);
        ordered.addAll(answered);
        return List.copyOf(ordered);
    }
}
