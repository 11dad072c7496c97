package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The answer is in a close relative of the target. It can't always be told; this says how often it is. */
final class RelatedLanguage implements Defect {

    @Override
    public String name() {
        return "related language";
    }

    @Override
    public Set<String> expected() {
        return Set.of("language");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        return Relatives.another(example, random, true)
                .map(lines -> Trial.of(example).answered(lines));
    }
}
