package io.glossa.gateway;

import io.glossa.engine.Engine;
import java.time.Duration;
import java.util.Optional;

/** When a slow engine is no longer waited for alone: never, after a fixed time, or when it is slower than it usually is. */
sealed interface Hedge {

    /** After how long another engine is asked beside this one; empty: not at all. */
    Optional<Duration> after(Engine engine);

    record Never() implements Hedge {
        @Override
        public Optional<Duration> after(Engine engine) {
            return Optional.empty();
        }
    }

    record Fixed(Duration time) implements Hedge {
        @Override
        public Optional<Duration> after(Engine engine) {
            return Optional.of(time);
        }
    }

    /** After the time within which 95 of 100 of its recent answers were there; not before that is known. */
    record Usual() implements Hedge {
        @Override
        public Optional<Duration> after(Engine engine) {
            return engine.usuallyWithin();
        }
    }
}
