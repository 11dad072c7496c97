package io.glossa.glossary;

import io.glossa.language.Languages;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The terms that a request is held to.
 *
 * @param lists of terms; where two have the same term, that of the first counts
 * @param pair the languages that they are to be used for; empty: not known yet, so none is left out
 */
public record Glossary(List<TermList> lists, Matching matching, Optional<Languages> pair) {

    public static final Glossary NONE = new Glossary(List.of(), Matching.USUAL, Optional.empty());

    public Glossary {
        lists = List.copyOf(lists);
    }

    /** These terms, matched as usual. */
    public static Glossary of(List<GlossaryTerm> terms) {
        return terms.isEmpty() ? NONE : new Glossary(List.of(new TermList(terms)), Matching.USUAL, Optional.empty());
    }

    /** Only what is for this pair. A text that stays in its language is not translated: there is nothing to lay down. */
    public Glossary in(Languages pair) {
        List<TermList> useful = pair.source().serves(pair.target())
                ? List.of()
                : lists.stream()
                        .filter(list -> !list.directions(pair).isEmpty())
                        .toList();
        return new Glossary(useful, matching, Optional.of(pair));
    }

    public boolean isEmpty() {
        return lists.isEmpty();
    }

    /**
     * The terms that occur in the text, in the order in which they do. A term inside a longer one does not count there. Several
     * translations of the same term are all told: any will do.
     */
    public List<GlossaryTerm> occurringIn(String text) {
        if (isEmpty()) {
            return List.of();
        }
        Set<GlossaryTerm> terms = new LinkedHashSet<>();
        new Finder(this, new Text(text)).all().forEach(occurrence -> terms.addAll(occurrence.terms()));
        return List.copyOf(terms);
    }

    /** What became of the terms that occur in the text. */
    public GlossaryUse use(String text, String translation) {
        List<GlossaryTerm> occurring = occurringIn(text);
        if (occurring.isEmpty()) {
            return GlossaryUse.NOTHING;
        }
        Text read = new Text(translation);
        Set<GlossaryTerm> applied = new LinkedHashSet<>();
        Set<String> done = new HashSet<>();
        for (GlossaryTerm term : occurring) {
            if (keeps(term, read)) {
                applied.add(term);
                done.add(Folding.of(term.source()));
            }
        }
        return new GlossaryUse(
                List.copyOf(applied),
                occurring.stream()
                        .filter(term -> !done.contains(Folding.of(term.source())))
                        .toList());
    }

    private boolean keeps(GlossaryTerm term, Text translation) {
        if (matching.forms() == Matching.Forms.EXACT) {
            return new Rendering(term.target(), WordForms.NONE).standsIn(translation);
        }
        WordForms forms = pair.map(Languages::target).map(WordForms::of).orElse(WordForms.NONE);
        return new Rendering(term.target(), forms).standsInAnyFormIn(translation);
    }

    /** The directions of a list that count here. */
    Set<Direction> wanted(TermList list) {
        return pair.map(list::directions).orElse(list.directions());
    }

    WordForms forms() {
        return matching.forms() == Matching.Forms.EXACT
                ? WordForms.NONE
                : pair.map(Languages::source).map(WordForms::of).orElse(WordForms.NONE);
    }
}
