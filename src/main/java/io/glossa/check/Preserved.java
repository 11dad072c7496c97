package io.glossa.check;

import io.glossa.check.objection.Objection;
import java.util.List;
import java.util.Optional;

/**
 * Are the addresses, placeholders, code and hashtags of the source in the answer, each exactly as often, and is what was
 * bold or a link still so?
 */
final class Preserved implements Check<Subject> {

    @Override
    public String name() {
        return "preserved";
    }

    @Override
    public Optional<Objection> look(Subject subject) {
        List<String> lost = subject.source().lost(subject.answer());
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(Objection.sure("not kept exactly once: " + String.join(", ", lost)));
    }
}
