package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** One of a paragraph's lines is left in the source language. */
final class SentenceLeft implements Defect {

    /** Characters; a shorter one may be a name. */
    private static final int LEAST = 40;

    @Override
    public String name() {
        return "sentence left";
    }

    @Override
    public Set<String> expected() {
        return Set.of("language", "echo");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        List<String> lines = new ArrayList<>(example.lines(example.pair().target()));
        int place = random.nextInt(lines.size());
        String left = example.lines(example.pair().source()).get(place);
        if (lines.size() < 2 || left.length() < LEAST) {
            return Optional.empty();
        }
        lines.set(place, left);
        return Optional.of(
                Trial.of(example).answered(Example.joined(example.pair().target(), lines)));
    }
}
