package io.glossa.check.objection;

import java.util.Optional;

/** Parts objections by how sure they are, in tests. */
public final class Objections {

    private Objections() {}

    /** What it says if it is sure. */
    public static Optional<String> sure(Optional<Objection> objection) {
        return objection.filter(it -> !it.doubtful()).map(Objection::what);
    }
}
