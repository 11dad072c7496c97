package io.glossa.document.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final String STORY = """
            The lighthouse keeper of Brenn said on November 3 that he would stay. "In general, I like the wind," he told us.

            He is the last of 28 keepers. However, the port authority said there were "just a few months" left.
            "So, broadly speaking, the lamp will go out," a spokesman said.
            """;

    @Test
    void freesAScrapedStoryOfItsFurniture() {
        // Given
        String page = "Home | News | Sport\n\nShare on Facebook\n" + STORY
                + "Source: https://news.example.org/the-last-keeper-10319.html\n\n\n\n\nComment (0)";

        // When
        Article article = Article.of(page);

        // Then
        assertThat(article.text()).isEqualTo(STORY + "Source: https://news.example.org/the-last-keeper-10319.html");
        assertThat(article.removed()).containsExactly("Home | News | Sport", "Share on Facebook", "Comment (0)");
        assertThat(article.sources()).containsExactly("https://news.example.org/the-last-keeper-10319.html");
        assertThat(article.story()).isEqualTo(STORY.stripTrailing());
    }

    @Test
    void givesBackATextWithoutFurnitureAsItWas() {
        String text = "\r\n  A title\r\n\r\n" + STORY.replace("\n", "\r\n") + "\r\n\r\n";

        assertThat(Article.of(text)).isEqualTo(new Article(text, List.of(), List.of()));
        assertThat(Article.of(text).story()).isEqualTo(text);
    }

    @Test
    void keepsATextThatLooksLikeNothingButFurniture() {
        String text = "Comment (0)\n\nShare on Facebook\n----\n";

        assertThat(Article.of(text).text()).isEqualTo(text);
        assertThat(Article.of(text).removed()).isEmpty();
    }

    @Test
    void keepsFurnitureInTheMiddleOfAStoryUnlessItComesAgain() {
        // Given
        String middle = STORY + "Leave a comment\n" + STORY;
        String again = STORY + "Read more: The lamp\n" + STORY + "Read more: The wind\n" + STORY;

        // Then
        assertThat(Article.of(middle).text()).isEqualTo(middle);
        assertThat(Article.of(again).removed()).containsExactly("Read more: The lamp", "Read more: The wind");
        assertThat(Article.of(again).text()).isEqualTo(STORY + STORY + STORY);
    }

    @Test
    void dropsAdvertisementLabelsAndRulesAnywhere() {
        // When
        Article article = Article.of(STORY + "\n- Advertisement -\n\n" + STORY + "* * *\n" + STORY);

        // Then
        assertThat(article.text()).isEqualTo(STORY + "\n\n" + STORY + STORY);
        assertThat(article.removed()).containsExactly("- Advertisement -", "* * *");
    }

    @Test
    void findsFurnitureBetweenTitleBylineAndStory() {
        // When
        Article article =
                Article.of("The last keeper\nBy Ann Example\n3 November 2025\nShare this article\n\n" + STORY);

        // Then
        assertThat(article.text()).isEqualTo("The last keeper\nBy Ann Example\n3 November 2025\n\n" + STORY);
    }

    @Test
    void takesAMenuWordForFurnitureOnlyBesideOthers() {
        // Given
        String title = "Sport\n" + STORY;
        String menu = "News\nSport\n\nCulture\n" + STORY;

        // Then
        assertThat(Article.of(title).text()).isEqualTo(title);
        assertThat(Article.of(menu).removed()).containsExactly("News", "Sport", "Culture");
        assertThat(Article.of(menu).text()).isEqualTo(STORY);
    }

    @Test
    void keepsWindowsLineEndsAndTheWayTheTextEnds() {
        String story = STORY.replace("\n", "\r\n");

        assertThat(Article.of("Print\r\nShare\r\n\r\n" + story + "\r\n0 Comments\r\n")
                        .text())
                .isEqualTo(story);
        assertThat(Article.of(story + "\r\n0 Comments").text()).isEqualTo(story.stripTrailing());
    }

    @Test
    void takesTheLinesOfSourcesOutOfTheStoryOnly() {
        // Given
        String foot = "Quelle: Example News\nhttps://news.example.org/a\n";

        // When
        Article article = Article.of(STORY + foot);

        // Then
        assertThat(article.text()).isEqualTo(STORY + foot);
        assertThat(article.sources()).containsExactly("Example News", "https://news.example.org/a");
        assertThat(article.story()).isEqualTo(STORY);
    }

    @Test
    void takesNoSentenceOfTheStoryForASource() {
        String text = STORY + "Source: officials said that they had not been told.\n" + STORY;

        assertThat(Article.of(text).sources()).isEmpty();
    }
}
