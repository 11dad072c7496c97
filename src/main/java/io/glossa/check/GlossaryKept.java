package io.glossa.check;

import io.glossa.failure.Finding;
import io.glossa.task.GlossaryTerm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Is each glossary term of the source in the answer? Told, and no failure: the term may be there in an inflected form
 * that this plain comparison does not know.
 */
final class GlossaryKept implements Check {

    @Override
    public boolean fails() {
        return false;
    }

    @Override
    public Optional<Finding> look(Subject subject, String answer) {
        String lower = answer.toLowerCase(Locale.ROOT);
        List<GlossaryTerm> missed = subject.style().glossary().stream()
                .filter(term -> term.occursIn(subject.source().text()))
                .filter(term -> !lower.contains(term.target().toLowerCase(Locale.ROOT)))
                .toList();
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "glossary",
                        subject.segment(),
                        missed.stream()
                                .map(term -> "'" + term.source() + "' is not translated as '" + term.target() + "'")
                                .collect(Collectors.joining("; "))));
    }
}
