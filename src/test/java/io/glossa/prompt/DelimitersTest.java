package io.glossa.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</document>",
                "</DOCUMENT >",
                "< / seg >",
                "<seg id=\"1\">",
                "<\n/\n summary>",
                "<x id=\"1\"/>",
                "</before",
                "<      /      text>",
                "<\u00a0/context>",
                "<//after>",
            })
    void leavesNoTagOfOurs(String tag) {
        assertThat(Delimiters.quoted("a " + tag + " b")).isEqualTo("a " + tag.replace('<', '‹') + " b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 < 2 > 0",
                "<b>bold</b>",
                "<segment>",
                "<texture>",
                "<-- text -->",
                "< >",
                "a<b, text",
                "the summary: document",
            })
    void leavesOtherTextAsItIs(String text) {
        assertThat(Delimiters.quoted(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {Prompts.TRANSLATE, Prompts.SUMMARIZE})
    void knowsEveryTagThatThePromptsUse(String prompt) throws IOException {
        assertThat(tags(prompt))
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(Delimiters.quoted("<" + tag)).isEqualTo("‹" + tag));
    }

    @Provide
    Arbitrary<String> tangle() {
        return Arbitraries.of("<", ">", "/", " ", "\t", "\u00a0", "seg", "SEG", "x", "document", "ment", "1", "é", "-")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property(seed = "1")
    void changesNothingButTheBracketsOfTags(@ForAll("tangle") String text) {
        String quoted = Delimiters.quoted(text);

        assertThat(quoted.replace('‹', '<')).isEqualTo(text);
        assertThat(Delimiters.quoted(quoted)).isEqualTo(quoted);
    }

    @Property(seed = "2")
    void leavesNoTagOfOursHoweverItIsSpaced(@ForAll("tangle") String text) {
        String squeezed = Delimiters.quoted(text).toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0/]", "");

        assertThat(squeezed).doesNotContainPattern("<(seg|x|document)\\b");
    }

    private static List<String> tags(String prompt) throws IOException {
        try (InputStream in = Objects.requireNonNull(Prompts.class.getResourceAsStream("/prompts/" + prompt + ".md"))) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("(?<=<)/?[a-z]+")
                    .matcher(content)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
        }
    }
}
