package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import io.glossa.task.Style;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A letter of an address is another one. */
final class AddressAltered implements Defect {

    @Override
    public String name() {
        return "address altered";
    }

    @Override
    public Set<String> expected() {
        return Set.of("preserved");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        String address = "https://www.example.org/news/" + random.nextInt(1000, 9999) + "/harbour-report?ref=front";
        String altered = switch (random.nextInt(3)) {
            case 0 -> address.replace("harbour", "harbor");
            case 1 -> address.replace("?ref=front", "");
            default -> address.replace("example.org", "example.com");
        };
        return Optional.of(new Trial(
                example.pair(), example.source() + " " + address, example.answer() + " " + altered, Style.PLAIN));
    }
}
