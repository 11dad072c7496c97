package io.glossa.account;

import java.util.List;

/** Keeps the counts. Safe for many threads, and exact: no two charges are both taken where only one fits. Never throws. */
interface Ledger {

    /** More than is ever counted; also exact where numbers are doubles. */
    long NO_LIMIT = (1L << 53) - 1;

    /**
     * What became of charges.
     *
     * @param refused the number of the first that does not fit; -1 where all were taken
     * @param counts what each counter has come to
     */
    record Receipt(int refused, List<Long> counts) {

        boolean granted() {
            return refused < 0;
        }
    }

    /** Takes all of these, or none where one does not fit. */
    Receipt charge(List<Charge> charges);

    /** Where the counts are, for people. */
    String place();

    /** Keeps what is not kept yet. */
    default void close() {}
}
