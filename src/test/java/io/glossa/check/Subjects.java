package io.glossa.check;

import io.glossa.document.Masked;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.task.Formality;
import io.glossa.task.Style;
import java.util.List;

/** What the checks of these tests are about: a segment of an English text, or of another, and its answer. */
final class Subjects {

    private Subjects() {}

    /** An English segment with a German answer. */
    static Subject of(String text, String answer, GlossaryTerm... glossary) {
        return of("en", text, "de", answer, glossary);
    }

    static Subject of(String source, String text, String target, String answer, GlossaryTerm... glossary) {
        Languages pair = new Languages(new Language(source), new Language(target));
        Style style = new Style(Formality.DEFAULT, List.of(glossary), "", List.of()).in(pair);
        return new Subject(Masked.of(text), answer, pair, style);
    }
}
