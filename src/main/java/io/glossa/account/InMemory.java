package io.glossa.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts that end with the process. */
final class InMemory implements Ledger {

    /** @param end from when on it is not asked for */
    record Count(long value, Instant end) {}

    private final InstantSource clock;
    private final Map<String, Count> counts = new HashMap<>();
    private long changes;

    InMemory(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String place() {
        return "in memory only, and lost with the process: set glossa.cache.store";
    }

    @Override
    public synchronized Receipt charge(List<Charge> charges) {
        int refused = -1;
        for (int i = 0; i < charges.size() && refused < 0; i++) {
            Charge charge = charges.get(i);
            // Not as a sum, which could be too large for a number.
            refused = charge.amount() > charge.limit() - value(charge) ? i : -1;
        }
        List<Long> values = new ArrayList<>();
        for (Charge charge : charges) {
            if (refused < 0 && charge.amount() != 0) {
                add(charge);
            }
            values.add(value(charge));
        }
        return new Receipt(refused, List.copyOf(values));
    }

    private void add(Charge charge) {
        if (!counts.containsKey(charge.counter())) {
            counts.values().removeIf(count -> count.end().isBefore(clock.instant()));
        }
        counts.put(charge.counter(), new Count(Math.max(0, value(charge) + charge.amount()), charge.end()));
        changes++;
    }

    private long value(Charge charge) {
        Count count = counts.get(charge.counter());
        return count == null ? 0 : count.value();
    }

    /** All counts as they are now. */
    synchronized Map<String, Count> all() {
        return Map.copyOf(counts);
    }

    /** Takes over counts from before. */
    synchronized void put(Map<String, Count> before) {
        counts.putAll(before);
    }

    /** How often anything was counted: as long as it stays the same, {@link #all} does. */
    synchronized long changes() {
        return changes;
    }
}
