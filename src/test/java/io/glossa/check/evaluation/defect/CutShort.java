package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The answer stops after 60 % of it. */
final class CutShort implements Defect {

    @Override
    public String name() {
        return "cut at 60 %";
    }

    @Override
    public Set<String> expected() {
        return Set.of("length", "completeness");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        String answer = example.answer();
        int points = answer.codePointCount(0, answer.length());
        int end = answer.offsetByCodePoints(0, points * 6 / 10);
        return Optional.of(Trial.of(example).answered(answer.substring(0, end)));
    }
}
