package io.glossa.check;

import io.glossa.check.number.Comparison;
import java.util.List;
import java.util.Optional;

/** Are the quantities of the source in the answer, in whatever notation, and no others? */
final class Numbers implements Check<Subject> {

    /** More than these help nobody. */
    private static final int MOST_TOLD = 10;

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public Optional<String> look(Subject subject) {
        List<String> differences = Comparison.differences(subject.sourceWords(), subject.answerWords(), subject.pair());
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("; ", differences.subList(0, Math.min(differences.size(), MOST_TOLD))));
    }
}
