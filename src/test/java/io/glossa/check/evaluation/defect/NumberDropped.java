package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A figure is left out. */
final class NumberDropped implements Defect {

    @Override
    public String name() {
        return "number dropped";
    }

    @Override
    public Set<String> expected() {
        return Set.of("numbers");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        return Figure.anyIn(example, random).map(figure -> {
            String answer = example.answer();
            int end = figure.end();
            while (end < answer.length() && Character.isSpaceChar(answer.charAt(end))) {
                end++;
            }
            return Trial.of(example).answered(answer.substring(0, figure.start()) + answer.substring(end));
        });
    }
}
