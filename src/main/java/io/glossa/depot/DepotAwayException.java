package io.glossa.depot;

/** What is kept can't be got at now; later it may be. */
public final class DepotAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message why, for people */
    public DepotAwayException(String message) {
        super(message);
    }
}
