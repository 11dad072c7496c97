package io.glossa.document.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.AwkwardTexts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticlePropertiesTest {

    private static final String[] FURNITURE = {
        "Comment (0)",
        "Share on Facebook",
        "Home",
        "News",
        "Home | News | Sport",
        "Advertisement",
        "----",
        "Read more: A lamp",
        "Source: https://example.org/a",
        "https://example.org/b",
        "Quelle: Example",
        "Title",
        "28",
        "He said so.",
        ""
    };

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> lines = Arbitraries.oneOf(Arbitraries.of(FURNITURE), AwkwardTexts.any());
        Arbitrary<String> ends = Arbitraries.of("\n", "\r\n", "\r", "\u2029", "\n\n");
        return Combinators.combine(lines, ends)
                .as(String::concat)
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
    }

    @Property
    void dropsWholeLinesAndChangesNone(@ForAll("pages") String page) {
        // When
        Article article = Article.of(page);

        // Then: what was kept and what was dropped are the lines of the page, in order
        List<String> kept = contents(article.text());
        assertThat(isMerged(contents(page), kept, article.removed()))
                .as("%s and %s, merged", kept, article.removed())
                .isTrue();
    }

    /** Whether the lines are those of the other two, each in its order. Equal lines may belong to either. */
    private static boolean isMerged(List<String> lines, List<String> one, List<String> other) {
        if (lines.size() != one.size() + other.size()) {
            return false;
        }
        // How many of the first lines may be of the one; the rest of them are then of the other.
        Set<Integer> ofOne = Set.of(0);
        for (int i = 0; i < lines.size(); i++) {
            Set<Integer> next = new HashSet<>();
            for (int taken : ofOne) {
                if (taken < one.size() && one.get(taken).equals(lines.get(i))) {
                    next.add(taken + 1);
                }
                if (i - taken < other.size() && other.get(i - taken).equals(lines.get(i))) {
                    next.add(taken);
                }
            }
            ofOne = next;
        }
        return !ofOne.isEmpty();
    }

    @Property
    void changesNothingWhereNothingWasRemoved(@ForAll("pages") String page) {
        Article article = Article.of(page);

        assertThat(article.removed().isEmpty()).isEqualTo(article.text().equals(page));
    }

    @Property
    void keepsTheAddressesOfSourcesInTheText(@ForAll("pages") String page) {
        Article article = Article.of(page);

        assertThat(article.sources()).allMatch(article.text()::contains);
    }

    private static List<String> contents(String text) {
        List<String> contents = new ArrayList<>();
        for (PageLine line : PageLine.of(text)) {
            if (!line.content().isEmpty()) {
                contents.add(line.content());
            }
        }
        return contents;
    }
}
