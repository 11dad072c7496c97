package io.glossa.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What became of the terms of a text in its translation.
 *
 * @param applied terms that are in the translation
 * @param missed terms that are not; a term with several translations is missed where none of them is there, and is told with each
 */
public record GlossaryUse(List<GlossaryTerm> applied, List<GlossaryTerm> missed) {

    public static final GlossaryUse NOTHING = new GlossaryUse(List.of(), List.of());

    public GlossaryUse {
        applied = List.copyOf(applied);
        missed = List.copyOf(missed);
    }

    /** Of two parts of a text: what is missed in one is missed. */
    public GlossaryUse and(GlossaryUse other) {
        if (equals(NOTHING) || other.equals(NOTHING)) {
            return equals(NOTHING) ? other : this;
        }
        Set<GlossaryTerm> allMissed = new LinkedHashSet<>(missed);
        allMissed.addAll(other.missed);
        Set<GlossaryTerm> allApplied = new LinkedHashSet<>(applied);
        allApplied.addAll(other.applied);
        allApplied.removeAll(allMissed);
        return new GlossaryUse(List.copyOf(allApplied), List.copyOf(allMissed));
    }
}
