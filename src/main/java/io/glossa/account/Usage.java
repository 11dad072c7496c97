package io.glossa.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What an account has used of its allowances, in the time that is running.
 *
 * @param byAllowance all of them
 */
public record Usage(Map<Allowance, Share> byAllowance) {

    public Share share(Allowance allowance) {
        return Objects.requireNonNull(byAllowance.get(allowance));
    }

    /**
     * Of one allowance.
     *
     * @param limit {@link Ledger#NO_LIMIT} where there is none
     * @param end when the count begins anew
     */
    public record Share(long count, long limit, Instant end) {

        public boolean limited() {
            return limit < Ledger.NO_LIMIT;
        }

        /** What is left; 0 or more. */
        public long left() {
            return Math.max(0, limit - count);
        }

        /** How long until the count begins anew; a second or more. */
        public Duration wait(Instant now) {
            Duration wait = Duration.between(now, end);
            return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
        }
    }
}
