package io.glossa.check;

import io.glossa.failure.Finding;
import java.util.List;
import java.util.Optional;

/** Are the addresses, placeholders, code and hashtags of the source in the answer, each exactly as often? */
final class Preserved implements Check {

    @Override
    public boolean fails() {
        return true;
    }

    @Override
    public Optional<Finding> look(Subject subject, String answer) {
        List<String> lost = subject.source().lost(answer);
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "preserved",
                        subject.segment(),
                        "not exactly once in the translation: " + String.join(", ", lost)));
    }
}
