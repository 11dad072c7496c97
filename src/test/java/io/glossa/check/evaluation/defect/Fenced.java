package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The answer stands in a block of code. */
final class Fenced implements Defect {

    @Override
    public String name() {
        return "code fence";
    }

    @Override
    public Set<String> expected() {
        return Set.of("chatter");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        String language = random.nextBoolean() ? "" : "text";
        return Optional.of(Trial.of(example).answered("```" + language + "\n" + example.answer() + "\n```"));
    }
}
