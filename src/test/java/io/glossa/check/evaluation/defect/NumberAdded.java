package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** There is a figure that the source does not have. */
final class NumberAdded implements Defect {

    @Override
    public String name() {
        return "number added";
    }

    @Override
    public Set<String> expected() {
        return Set.of("numbers");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        String answer = example.answer();
        int place = answer.indexOf(' ', answer.length() / 2);
        String figure = String.valueOf(random.nextInt(32, 9000));
        if (place < 0 || example.source().contains(figure) || answer.contains(figure)) {
            return Optional.empty();
        }
        return Optional.of(
                Trial.of(example).answered(answer.substring(0, place) + " " + figure + answer.substring(place)));
    }
}
