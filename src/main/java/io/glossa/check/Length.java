package io.glossa.check;

import io.glossa.check.length.Band;
import io.glossa.check.length.Bands;
import io.glossa.check.objection.Objection;
import java.util.Locale;
import java.util.Optional;

/** Is the answer as long as translations between its languages are? The shorter the segment, the wider the band. */
final class Length implements Check<Subject> {

    /** In standard deviations. Of human translations one in some thousands is so far from what is usual. */
    private static final double FAR = 5;

    private final Bands bands;

    Length(Bands bands) {
        this.bands = bands;
    }

    @Override
    public String name() {
        return "length";
    }

    @Override
    public Optional<Objection> look(Subject subject) {
        double source = bands.measure(subject.pair().source()).of(subject.sourceWords());
        double answer = bands.measure(subject.pair().target()).of(subject.answerWords());
        double surprise = bands.band(subject.pair()).surprise(source, answer);
        if (source < 1 || Math.abs(surprise) < FAR) {
            return Optional.empty();
        }
        double ratio = Math.exp(Band.logRatio(source, answer));
        return Optional.of(Objection.sure(
                surprise > 0
                        ? String.format(Locale.ROOT, "the translation is about %.1f times as long as usual", ratio)
                        : "the translation is only about " + Math.round(100 * ratio) + " % as long as usual"));
    }
}
