package io.glossa.account;

import java.time.Instant;

/**
 * So much more of something that is counted.
 *
 * @param counter its name: no other account's, and no other time's
 * @param amount 0 or more
 * @param limit what the counter may come to with it
 * @param end from when on nobody asks for this counter any more
 */
record Charge(Allowance allowance, String counter, long amount, long limit, Instant end) {

    static Charge of(Account account, Allowance allowance, long amount, Instant now) {
        String counter = account.name() + ":" + allowance.unit() + ":" + allowance.period() + ":"
                + allowance.start(now).getEpochSecond();
        return new Charge(allowance, counter, amount, account.limit(allowance), allowance.end(now));
    }

    /** The same, taken back. */
    Charge reversed() {
        return new Charge(allowance, counter, -amount, Ledger.NO_LIMIT, end);
    }

    /** The same, whether it fits or not. */
    Charge unlimited() {
        return new Charge(allowance, counter, amount, Ledger.NO_LIMIT, end);
    }

    /** Both of these, to one counter. */
    Charge and(Charge other) {
        return new Charge(allowance, counter, amount + other.amount, limit, end);
    }
}
