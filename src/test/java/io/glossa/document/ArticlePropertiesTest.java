package io.glossa.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
        List<String> expected = contents(page);
        List<String> kept = contents(article.text());
        List<String> removed = new ArrayList<>(article.removed());
        for (String line : expected) {
            if (!removed.isEmpty()
                    && removed.getFirst().equals(line)
                    && (kept.isEmpty() || !kept.getFirst().equals(line))) {
                removed.removeFirst();
            } else {
                assertThat(kept).startsWith(line);
                kept.removeFirst();
            }
        }
        assertThat(kept).isEmpty();
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
