package io.glossa.check;

import io.glossa.document.Masked;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.task.Formality;
import io.glossa.task.GlossaryTerm;
import io.glossa.task.Style;
import java.util.List;

/** What the checks of these tests are about: the fourth segment of an English text in German. */
final class Subjects {

    private Subjects() {}

    static Subject of(String text, GlossaryTerm... glossary) {
        return new Subject(
                4,
                Masked.of(text),
                new Languages(new Language("en"), new Language("de")),
                new Style(Formality.DEFAULT, List.of(glossary), "", List.of()));
    }
}
