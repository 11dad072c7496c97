package io.glossa.glossary.store;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;

/** How large a glossary may be: its terms are in memory, and looked for in every text that is to use it. */
public final class Limits {

    public static final int ENTRIES = 50_000;

    public static final int BYTES = 5 * 1024 * 1024;

    private Limits() {}

    /** @throws FailureException with {@link Failure.GlossaryTooLarge} */
    public static void checkBytes(long bytes) {
        check("bytes", BYTES, bytes);
    }

    static void checkEntries(int entries) {
        check("entries", ENTRIES, entries);
    }

    private static void check(String what, long limit, long length) {
        if (length > limit) {
            throw new FailureException(new Failure.GlossaryTooLarge(what, limit, length));
        }
    }
}
