package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The answer is in another language, one that can be told from the target. */
final class WrongLanguage implements Defect {

    @Override
    public String name() {
        return "wrong language";
    }

    @Override
    public Set<String> expected() {
        return Set.of("language");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        return Relatives.another(example, random, false)
                .map(lines -> Trial.of(example).answered(lines));
    }
}
