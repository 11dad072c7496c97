package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The answer is there twice. */
final class Doubled implements Defect {

    @Override
    public String name() {
        return "doubled";
    }

    @Override
    public Set<String> expected() {
        return Set.of("repetition", "length", "completeness");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        String between = random.nextBoolean() ? " " : "\n";
        return Optional.of(Trial.of(example).answered(example.answer() + between + example.answer()));
    }
}
