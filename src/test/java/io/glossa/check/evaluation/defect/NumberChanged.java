package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** One digit of a figure is another one. */
final class NumberChanged implements Defect {

    @Override
    public String name() {
        return "number changed";
    }

    @Override
    public Set<String> expected() {
        return Set.of("numbers");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        return Figure.anyIn(example, random).map(figure -> {
            String answer = example.answer();
            int place = figure.digit(answer, random);
            int digit = answer.codePointAt(place);
            int value = Character.digit(digit, 10);
            int other = (value + random.nextInt(1, 10)) % 10;
            boolean leading = place == figure.start();
            int changed = digit - value + (leading && other == 0 ? value % 9 + 1 : other);
            return Trial.of(example)
                    .answered(answer.substring(0, place)
                            + Character.toString(changed)
                            + answer.substring(place + Character.charCount(digit)));
        });
    }
}
