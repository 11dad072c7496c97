package io.glossa.api.v1;

import io.glossa.glossary.GlossaryTerm;
import io.glossa.glossary.GlossaryUse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the glossary's terms that occur in the text. */
@Schema(name = "GlossaryUse")
public record Glossed(
        @Schema(description = "Terms that are translated as they should be, wherever they occur.")
        List<Term> applied,

        @Schema(description = "Terms that are not, in one place at least: the findings say where.")
        List<Term> missed) {

    /** A term of a glossary and its translation. */
    @Schema(name = "GlossaryTerm")
    public record Term(String source, String target) {

        static List<Term> of(List<GlossaryTerm> terms) {
            return terms.stream()
                    .map(term -> new Term(term.source(), term.target()))
                    .toList();
        }
    }

    static Glossed of(GlossaryUse use) {
        return new Glossed(Term.of(use.applied()), Term.of(use.missed()));
    }
}
