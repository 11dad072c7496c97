package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The answer is the source. */
final class SourceLeft implements Defect {

    @Override
    public String name() {
        return "source left";
    }

    @Override
    public Set<String> expected() {
        return Set.of("language", "echo");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        return example.source().equals(example.answer())
                ? Optional.empty()
                : Optional.of(Trial.of(example).answered(example.source()));
    }
}
