package io.glossa.task;

import io.glossa.language.Language;
import java.util.List;

/**
 * How a text is to be translated, beyond its languages.
 *
 * @param context text that helps to understand, and is not translated; empty: none
 * @param instructions the caller's wishes to the model, in any language
 */
public record Style(Formality formality, List<GlossaryTerm> glossary, String context, List<String> instructions) {

    public static final Style PLAIN = new Style(Formality.DEFAULT, List.of(), "", List.of());

    public Style {
        glossary = List.copyOf(glossary);
        instructions = List.copyOf(instructions);
    }

    /** The same style with only those glossary terms that are for this target language. */
    public Style in(Language target) {
        return new Style(
                formality, glossary.stream().filter(term -> term.isFor(target)).toList(), context, instructions);
    }
}
