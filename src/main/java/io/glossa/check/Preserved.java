package io.glossa.check;

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
    public Optional<String> look(Subject subject) {
        List<String> lost = subject.source().lost(subject.answer());
        return lost.isEmpty() ? Optional.empty() : Optional.of("not kept exactly once: " + String.join(", ", lost));
    }
}
