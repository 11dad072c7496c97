package io.glossa.check;

import io.glossa.check.number.Comparison;
import io.glossa.check.objection.Objection;
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
    public Optional<Objection> look(Subject subject) {
        List<String> differences = Comparison.differences(subject.sourceWords(), subject.answerWords(), subject.pair());
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(Objection.sure(
                        String.join("; ", differences.subList(0, Math.min(differences.size(), MOST_TOLD)))));
    }
}
