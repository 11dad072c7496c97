package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** One of a paragraph's lines is left out. */
final class SentenceDropped implements Defect {

    @Override
    public String name() {
        return "sentence dropped";
    }

    @Override
    public Set<String> expected() {
        return Set.of("length", "completeness");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        List<String> lines = new ArrayList<>(example.lines(example.pair().target()));
        if (lines.size() < 2) {
            return Optional.empty();
        }
        lines.remove(random.nextInt(lines.size()));
        return Optional.of(
                Trial.of(example).answered(Example.joined(example.pair().target(), lines)));
    }
}
