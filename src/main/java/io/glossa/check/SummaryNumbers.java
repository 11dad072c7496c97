package io.glossa.check;

import io.glossa.check.number.Comparison;
import java.util.List;
import java.util.Optional;

/** Is every figure of the summary in the text, in whatever notation? That many figures of the text are left out is its job. */
final class SummaryNumbers implements Check<SummarySubject> {

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public Optional<String> look(SummarySubject subject) {
        List<String> unfounded = Comparison.unfounded(subject.text(), subject.summary(), subject.pair());
        return unfounded.isEmpty()
                ? Optional.empty()
                : Optional.of("states what the text does not: " + String.join(", ", unfounded));
    }
}
