package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The model says something before it answers, in English, in the target's language or in the source's. */
final class Preamble implements Defect {

    private static final Phrases PHRASES = Phrases.read("preambles.tsv");

    @Override
    public String name() {
        return "preamble";
    }

    @Override
    public Set<String> expected() {
        return Set.of("chatter");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        return PHRASES.any(example.pair(), random)
                .map(phrase -> Trial.of(example)
                        .answered(phrase + (random.nextInt(4) == 0 ? " " : "\n\n") + example.answer()));
    }
}
