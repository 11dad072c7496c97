package io.glossa.check.objection;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a check has against an answer.
 *
 * @param what one clause, without a full stop, for people and for the model that is asked again
 * @param doubtful whether it may well be wrong. Of a hundred faithful translations one to four are doubted
 */
public record Objection(String what, boolean doubtful) {

    /** That what is so is as good as certain. */
    public static Objection sure(String what) {
        return new Objection(what, false);
    }

    /** That what may be so. */
    public static Objection doubt(String what) {
        return new Objection(what, true);
    }

    /** The first that is sure, or else the first; what comes behind a sure one is not asked. */
    public static Optional<Objection> surest(List<Supplier<Optional<Objection>>> all) {
        Optional<Objection> doubt = Optional.empty();
        for (Supplier<Optional<Objection>> each : all) {
            Optional<Objection> objection = each.get();
            if (objection.filter(it -> !it.doubtful()).isPresent()) {
                return objection;
            }
            doubt = doubt.or(() -> objection);
        }
        return doubt;
    }
}
