package io.glossa.failure;

import org.jspecify.annotations.Nullable;

/** Carries a {@link Failure} up to whoever can do something about it. */
public final class FailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public FailureException(Failure failure) {
        this(failure, null);
    }

    /** @param cause for the log only; no caller sees it */
    public FailureException(Failure failure, @Nullable Throwable cause) {
        super(failure.toString(), cause);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
