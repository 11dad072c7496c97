package io.glossa.gateway;

import io.glossa.cache.Key;
import io.glossa.cache.Sized;
import io.glossa.cache.Storeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The quick way for a request that is asked again: its whole answer is found before anything is detected or cut. An answer is
 * remembered once all of it was at hand, so at the second asking: then it is, word for word, what a third would get.
 */
@ApplicationScoped
class Repeats {

    private final Storeys store;
    private final InstantSource clock;

    Repeats(Storeys store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What is remembered, with its age and about its size. */
    private record Known(Kept answer, Instant made, long bytes) implements Sized {}

    /** An answer that may be remembered. */
    interface Kept {

        /** When the oldest part of it was made, where all of it was at hand; else empty. */
        Optional<Instant> made();

        /** How many answers were at hand for it. */
        int hits();

        /** About how many bytes of heap it takes. */
        long bytes();
    }

    /** The remembered answer; else the one that is found on the long way, which is remembered where it may be. */
    <T extends Kept> T answer(Key asked, Class<T> type, Terms terms, Trace trace, Supplier<T> longWay) {
        if (terms.cache().read()) {
            Optional<T> known = trace.timed(Trace.Step.CACHE, () -> store.recall(asked, Known.class))
                    .map(found -> type.cast(found.answer()));
            if (known.isPresent()) {
                trace.hits(known.get().hits());
                return known.get();
            }
        }
        long before = store.removals();
        T answer = longWay.get();
        if (terms.cache().write()) {
            // Who wanted a new answer has it; the old one must not come back.
            answer.made()
                    .ifPresentOrElse(
                            made -> store.remember(asked, known(answer, made), before), () -> store.forget(asked));
        }
        return answer;
    }

    private Known known(Kept answer, Instant made) {
        return new Known(answer, made.equals(Instant.MAX) ? clock.instant() : made, answer.bytes());
    }
}
