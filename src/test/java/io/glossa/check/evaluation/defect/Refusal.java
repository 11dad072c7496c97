package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The model says that it won't. */
final class Refusal implements Defect {

    private static final Phrases PHRASES = Phrases.read("refusals.tsv");

    @Override
    public String name() {
        return "refusal";
    }

    @Override
    public Set<String> expected() {
        return Set.of("refusal", "chatter");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        return PHRASES.any(example.pair(), random)
                .map(phrase -> Trial.of(example).answered(phrase));
    }
}
