package io.glossa.provider;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/**
 * A provider's rate limit: in any minute at most so many requests, and so many tokens. The tokens of a call are estimated
 * when it begins, and set right when its answer says how many there were. Safe for many threads.
 */
final class Pace {

    /** A little more than a minute: a call that leaves late must not meet those of the next one at the provider. */
    private static final Duration MINUTE = Duration.ofSeconds(62);

    /** A call of the last minute. */
    static final class Call {
        private final Instant began;
        private long tokens;
        private boolean counted;

        private Call(Instant began, long tokens) {
            this.began = began;
            this.tokens = tokens;
        }
    }

    /** What came of asking for a turn. */
    sealed interface Turn {

        record Now(Call call) implements Turn {}

        /** Too many in the last minute; there may be room after {@code pause}. */
        record Later(Duration pause) implements Turn {}
    }

    private final long requests;
    private final long tokens;
    private final InstantSource clock;
    private final Deque<Call> calls = new ArrayDeque<>();
    private long used;

    /**
     * @param requests a minute; empty: any number
     * @param tokens a minute, read and written ones together; empty: any number
     */
    Pace(OptionalInt requests, OptionalInt tokens, InstantSource clock) {
        this.requests = requests.orElse(Integer.MAX_VALUE);
        this.tokens = tokens.isPresent() ? tokens.getAsInt() : Long.MAX_VALUE;
        this.clock = clock;
    }

    /** @param estimate tokens that the call will need; where the limit is less than that, it goes when nothing else does */
    synchronized Turn take(long estimate) {
        Instant now = clock.instant();
        forget(now.minus(MINUTE));
        long wanted = Math.min(estimate, tokens);
        if (calls.size() < requests && used + wanted <= tokens) {
            Call call = new Call(now, estimate);
            if (requests < Integer.MAX_VALUE || tokens < Long.MAX_VALUE) {
                calls.addLast(call);
                call.counted = true;
                used += estimate;
            }
            return new Turn.Now(call);
        }
        return new Turn.Later(Duration.between(now, freeAt(wanted).plus(MINUTE)));
    }

    /** @param actual tokens that the call has read and written */
    synchronized void settle(Call call, long actual) {
        if (call.counted) {
            used += actual - call.tokens;
            call.tokens = actual;
        }
    }

    /** The beginning of the call that must be forgotten before there is room. */
    private Instant freeAt(long wanted) {
        long size = calls.size();
        long left = used;
        for (Call call : calls) {
            size--;
            left -= call.tokens;
            if (size < requests && left + wanted <= tokens) {
                return call.began;
            }
        }
        throw new IllegalStateException("a minute without calls has room for one");
    }

    private void forget(Instant before) {
        while (!calls.isEmpty() && !calls.getFirst().began.isAfter(before)) {
            Call old = calls.removeFirst();
            old.counted = false;
            used -= old.tokens;
        }
    }
}
