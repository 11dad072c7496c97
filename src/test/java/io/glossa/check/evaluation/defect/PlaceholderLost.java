package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import io.glossa.task.Style;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A placeholder is left out. */
final class PlaceholderLost implements Defect {

    private static final List<String> PLACEHOLDERS = List.of("{name}", "{{count}}", "%s", "%1$d", "${user.name}");

    @Override
    public String name() {
        return "placeholder lost";
    }

    @Override
    public Set<String> expected() {
        return Set.of("preserved");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        String placeholder = PLACEHOLDERS.get(random.nextInt(PLACEHOLDERS.size()));
        return Optional.of(
                new Trial(example.pair(), placeholder + " " + example.source(), example.answer(), Style.PLAIN));
    }
}
