package io.glossa.check;

import io.glossa.check.number.Comparison;
import io.glossa.check.objection.Objection;
import java.util.List;
import java.util.Optional;

/** Is every figure of the summary in the text, in whatever notation? That many figures of the text are left out is its job. */
final class SummaryNumbers implements Check<SummarySubject> {

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public Optional<Objection> look(SummarySubject subject) {
        List<String> unfounded = Comparison.unfounded(subject.text(), subject.summary(), subject.pair());
        return unfounded.isEmpty()
                ? Optional.empty()
                : Optional.of(Objection.sure("states what the text does not: " + String.join(", ", unfounded)));
    }
}
