package io.glossa.task;

import io.glossa.glossary.Glossary;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.language.Languages;
import java.util.List;

/**
 * How a text is to be translated, beyond its languages.
 *
 * @param context text that helps to understand, and is not translated; empty: none
 * @param instructions the caller's wishes to the model, in any language
 */
public record Style(Formality formality, Glossary glossary, String context, List<String> instructions) {

    public static final Style PLAIN = new Style(Formality.DEFAULT, Glossary.NONE, "", List.of());

    public Style {
        instructions = List.copyOf(instructions);
    }

    public Style(Formality formality, List<GlossaryTerm> glossary, String context, List<String> instructions) {
        this(formality, Glossary.of(glossary), context, instructions);
    }

    public Style with(Glossary glossary) {
        return new Style(formality, glossary, context, instructions);
    }

    /** The same style with only those glossary terms that are for this pair. */
    public Style in(Languages pair) {
        return with(glossary.in(pair));
    }
}
