package io.glossa.glossary;

import java.util.Comparator;
import java.util.List;

/**
 * A place of a text where a term stands.
 *
 * @param list the number of the list that it comes from
 * @param from the number of its first word
 * @param to the number after its last
 * @param exact whether it stands there as it is in the glossary
 * @param terms the term, once with each of its translations
 */
record Occurrence(int list, int from, int to, boolean exact, List<GlossaryTerm> terms) {

    static final Comparator<Occurrence> LONGEST_FIRST = Comparator.comparingInt((Occurrence o) -> o.from - o.to)
            .thenComparingInt(o -> o.from)
            .thenComparingInt(o -> o.list)
            .thenComparing(o -> !o.exact);
}
