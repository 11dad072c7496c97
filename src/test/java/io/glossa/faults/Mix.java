package io.glossa.faults;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Which faults happen, and how often each compared with the others. */
record Mix(String name, Map<Fault, Double> weights) {

    Mix {
        if (weights.isEmpty() || weights.values().stream().anyMatch(weight -> !(weight > 0))) {
            throw new IllegalArgumentException("a mix needs faults, each with a weight above 0: " + name);
        }
    }

    static Mix transients() {
        return even("mix of transient", Fault.transients());
    }

    static Mix all() {
        return even("mix of all", List.of(Fault.values()));
    }

    static Mix only(Fault fault) {
        return even(fault.label(), Set.of(fault));
    }

    private static Mix even(String name, Collection<Fault> faults) {
        Map<Fault, Double> weights = new EnumMap<>(Fault.class);
        faults.forEach(fault -> weights.put(fault, 1.0));
        return new Mix(name, weights);
    }

    /** @param written {@code all}, {@code transient}, or names with weights: {@code 500:3,stall:0.5,reset} */
    static Mix of(String written) {
        return switch (written) {
            case "all" -> all();
            case "transient" -> transients();
            default -> {
                Map<Fault, Double> weights = new EnumMap<>(Fault.class);
                Arrays.stream(written.split(","))
                        .map(part -> part.strip().split(":", 2))
                        .forEach(part ->
                                weights.put(Fault.of(part[0]), part.length == 1 ? 1.0 : Double.parseDouble(part[1])));
                yield new Mix("mix " + written, weights);
            }
        };
    }

    boolean isTransient() {
        return weights.keySet().stream().allMatch(Fault::isTransient);
    }

    Fault draw(SplittableRandom random) {
        double left = random.nextDouble()
                * weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Fault drawn = weights.keySet().iterator().next();
        for (Map.Entry<Fault, Double> each : weights.entrySet()) {
            drawn = each.getKey();
            left -= each.getValue();
            if (left < 0) {
                break;
            }
        }
        return drawn;
    }
}
