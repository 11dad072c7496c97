package io.glossa.faults;

import java.util.Optional;

/**
 * What can be set from outside, as {@code -Dseed=7}.
 *
 * @param rate the share of each upstream's calls that fail, from 0 to 1
 * @param mix the faults that take part; empty for all of them alone, and the two mixes
 * @param requests in a mix; a fault by itself gets a tenth of them
 */
record Options(long seed, double rate, Optional<Mix> mix, int requests, int concurrency) {

    Options {
        if (!(rate >= 0 && rate <= 1) || requests < 20 || requests > 90_000 || concurrency < 1 || concurrency > 500) {
            throw new IllegalArgumentException(
                    "-Drate is from 0 to 1, -Drequests from 20 to 90000, -Dconcurrency from 1 to 500");
        }
    }

    static Options read() {
        String mix = System.getProperty("mix", "");
        return new Options(
                Long.getLong("seed", 1),
                Double.parseDouble(System.getProperty("rate", "0.3")),
                mix.isBlank() ? Optional.empty() : Optional.of(Mix.of(mix)),
                Integer.getInteger("requests", 2000),
                Integer.getInteger("concurrency", 16));
    }

    int requestsAlone() {
        return requests / 10;
    }
}
