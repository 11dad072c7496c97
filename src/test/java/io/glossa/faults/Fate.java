package io.glossa.faults;

import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides which call fails and how: from the seed, the upstream's name, the segments asked for and how often they were
 * asked for before. So the same seed gives the same faults, in whatever order concurrent calls come in.
 */
final class Fate {

    private final long seed;
    private final double rate;
    private final Mix mix;
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    /** @param rate the share of calls that fail, from 0 to 1 */
    Fate(long seed, String upstream, double rate, Mix mix) {
        this.seed = hash(seed, upstream);
        this.rate = rate;
        this.mix = mix;
    }

    static Fate kind() {
        return new Fate(0, "", 0, Mix.transients());
    }

    Optional<Fault> of(Words words) {
        int times = seen.merge(words.asked(), 1, Integer::sum);
        SplittableRandom random = new SplittableRandom(hash(seed + times, words.asked()));
        if (random.nextDouble() >= rate) {
            return Optional.empty();
        }
        return Optional.of(mix.draw(random)).filter(fault -> fault.fits(words));
    }

    /** FNV-1a, begun with a number. */
    private static long hash(long start, String text) {
        long hash = 0xcbf29ce484222325L ^ (start * 0x9e3779b97f4a7c15L);
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
