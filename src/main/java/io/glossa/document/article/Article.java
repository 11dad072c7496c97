package io.glossa.document.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A scraped page's text without its furniture: comment counters, share lines, menus, cookie notes and their like.
 *
 * @param text the text without the dropped lines, else byte for byte as it was
 * @param removed the dropped lines without white space round them, in order
 * @param sources what the source lines name, in order and once each: an address, or where there is none, a name. The
 *     lines themselves stay in the text.
 */
public record Article(String text, List<String> removed, List<String> sources) {

    public Article {
        removed = List.copyOf(removed);
        sources = List.copyOf(sources);
    }

    /** Drops the furniture of a page. A text in which nothing else would be left stays as it is. */
    public static Article of(String text) {
        List<PageLine> lines = PageLine.of(text);
        Furnished page = new Furnished(lines);
        Set<Integer> dropped = page.holdsAStory() ? page.furniture() : Set.of();
        List<String> removed = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (dropped.contains(i)) {
                removed.add(lines.get(i).content());
            } else if (page.isSource(i)) {
                sources.addAll(
                        SourceLine.of(lines.get(i).content()).orElseThrow().sources());
            }
        }
        return new Article(Remains.of(text, lines, dropped), removed, List.copyOf(sources));
    }

    /** The text without its source lines: what a summary is made from. */
    public String story() {
        List<PageLine> lines = PageLine.of(text);
        Set<Integer> named = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind().maybeSource()
                    && sources.containsAll(
                            SourceLine.of(lines.get(i).content()).orElseThrow().sources())) {
                named.add(i);
            }
        }
        return Remains.of(text, lines, named);
    }
}
