package io.glossa.check;

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
    public String name() {
        return "glossary";
    }

    @Override
    public Level usually() {
        return Level.WARN;
    }

    @Override
    public Optional<String> look(Subject subject) {
        String lower = subject.answer().toLowerCase(Locale.ROOT);
        List<GlossaryTerm> missed = subject.style().glossary().stream()
                .filter(term -> term.occursIn(subject.source().text()))
                .filter(term -> !lower.contains(term.target().toLowerCase(Locale.ROOT)))
                .toList();
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(missed.stream()
                        .map(term -> "'" + term.source() + "' is not translated as '" + term.target() + "'")
                        .collect(Collectors.joining("; ")));
    }
}
