package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The answer is a translation, but of something else in the same texts. */
final class AnotherText implements Defect {

    /** In lines. */
    private static final int NEAREST = 10;

    private static final int FARTHEST = 60;

    @Override
    public String name() {
        return "another text";
    }

    @Override
    public Set<String> expected() {
        return Set.of("completeness", "length");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        List<String> lines = example.linesElsewhere(example.pair().target(), random.nextInt(NEAREST, FARTHEST));
        return lines.stream().anyMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of(
                        Trial.of(example).answered(Example.joined(example.pair().target(), lines)));
    }
}
