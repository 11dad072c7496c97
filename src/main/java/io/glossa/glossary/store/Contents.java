package io.glossa.glossary.store;

import io.glossa.glossary.GlossaryTerm;
import java.util.List;

/**
 * What is written in a glossary.
 *
 * @param title what people call it; empty: nothing in particular
 */
public record Contents(String title, List<GlossaryTerm> terms) {

    public Contents {
        terms = List.copyOf(terms);
    }
}
