package io.glossa.glossary;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Glossaries for tests: terms that are written with commas between. */
final class Terms {

    private Terms() {}

    /** The terms of these that occur in the text, matched as usual. */
    static List<String> occurring(String language, String terms, String text) {
        return occurring(language, terms, text, Matching.USUAL);
    }

    static List<String> occurring(String language, String terms, String text, Matching matching) {
        List<GlossaryTerm> all = Arrays.stream(terms.split(","))
                .map(term -> new GlossaryTerm(term.strip(), "?", null))
                .toList();
        Language target = new Language(language.equals("eo") ? "en" : "eo");
        return new Glossary(List.of(new TermList(all)), matching, Optional.empty())
                .in(new Languages(new Language(language), target)).occurringIn(text).stream()
                        .map(GlossaryTerm::source)
                        .toList();
    }

    /** Whether a term's translation is found in an answer. */
    static boolean keeps(String language, String translation, String answer, Matching.Forms forms) {
        GlossaryTerm term = new GlossaryTerm("?", translation, null);
        Language source = new Language(language.equals("eo") ? "en" : "eo");
        return new Glossary(
                        List.of(new TermList(List.of(term))),
                        new Matching(forms, Matching.Letters.SMART),
                        Optional.empty())
                .in(new Languages(source, new Language(language)))
                .use("?", answer)
                .missed()
                .isEmpty();
    }
}
