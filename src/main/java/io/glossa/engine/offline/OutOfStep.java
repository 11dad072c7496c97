package io.glossa.engine.offline;

import java.io.IOException;

/** A pipeline died, or its answers no longer belong to the requests: only a new one can help. */
final class OutOfStep extends IOException {

    private static final long serialVersionUID = 1L;

    OutOfStep(String message) {
        super(message);
    }
}
