package io.glossa.engine.offline;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the modes that lead from one language to another: one, or two that meet in a pivot language. */
final class Itinerary {

    /** Best first: what is translated through a close relative loses least. */
    private static final List<Language> PIVOTS = List.of(new Language("es"), new Language("en"), new Language("ca"));

    private Itinerary() {}

    /** The fewest modes that serve this pair. */
    static Optional<List<Mode>> find(Languages pair, List<Mode> modes) {
        if (pair.source().base().equals(pair.target().base())) {
            return Optional.empty();
        }
        return step(pair, modes)
                .map(List::of)
                .or(() -> PIVOTS.stream()
                        .map(pivot -> twoSteps(pair, pivot, modes))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    static Set<Languages> pairs(List<Mode> modes) {
        Comparator<Languages> bySourceThenTarget =
                Comparator.comparing(Languages::source).thenComparing(Languages::target);
        Set<Languages> pairs = new TreeSet<>(bySourceThenTarget);
        for (Mode first : modes) {
            Stream.concat(Stream.of(first), modes.stream())
                    .map(last ->
                            new Languages(first.pair().source(), last.pair().target()))
                    .filter(pair -> find(pair, modes).isPresent())
                    .forEach(pairs::add);
        }
        return Collections.unmodifiableSet(pairs);
    }

    private static Optional<List<Mode>> twoSteps(Languages pair, Language pivot, List<Mode> modes) {
        return step(new Languages(pair.source(), pivot), modes)
                .flatMap(first ->
                        step(new Languages(pivot, pair.target()), modes).map(last -> List.of(first, last)));
    }

    private static Optional<Mode> step(Languages pair, List<Mode> modes) {
        return modes.stream()
                .filter(mode -> reads(mode.pair().source(), pair.source())
                        && mode.pair().target().serves(pair.target()))
                .min(Comparator.comparingInt((Mode mode) -> distance(mode.pair().target(), pair.target()))
                        .thenComparingInt(mode -> distance(mode.pair().source(), pair.source()))
                        .thenComparing(Mode::name));
    }

    /** A reader of a language reads its regions' texts too, but not another script. */
    private static boolean reads(Language mode, Language text) {
        return mode.base().equals(text.base()) && Objects.equals(mode.script(), text.script());
    }

    private static int distance(Language offered, Language wanted) {
        if (offered.equals(wanted)) {
            return 0;
        }
        return offered.tag().equals(offered.base()) ? 1 : 2;
    }
}
