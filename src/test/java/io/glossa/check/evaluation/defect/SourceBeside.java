package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The source stands in front of its translation. */
final class SourceBeside implements Defect {

    private static final List<String> BETWEEN = List.of(" - ", "\n", " → ", ": ", " / ");

    @Override
    public String name() {
        return "source beside";
    }

    @Override
    public Set<String> expected() {
        return Set.of("echo", "length", "language");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        String between = BETWEEN.get(random.nextInt(BETWEEN.size()));
        return Optional.of(Trial.of(example).answered(example.source() + between + example.answer()));
    }
}
