package io.glossa.check;

import io.glossa.check.objection.Objection;
import io.glossa.glossary.GlossaryTerm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Is each glossary term of the source in the answer, in a form that counts? A caller who lays a translation down wants it, and
 * the forms that grammar gives a word are told from other words well enough to insist on it.
 */
final class GlossaryKept implements Check<Subject> {

    @Override
    public String name() {
        return "glossary";
    }

    @Override
    public Optional<Objection> look(Subject subject) {
        List<GlossaryTerm> missed = subject.glossary().missed();
        return missed.isEmpty() ? Optional.empty() : Optional.of(Objection.sure(told(missed)));
    }

    private static String told(List<GlossaryTerm> missed) {
        Map<String, String> targets = new LinkedHashMap<>();
        missed.forEach(
                term -> targets.merge(term.source(), "'" + term.target() + "'", (one, other) -> one + " or " + other));
        return targets.entrySet().stream()
                .map(term -> "'" + term.getKey() + "' is not translated as " + term.getValue())
                .collect(Collectors.joining("; "));
    }
}
