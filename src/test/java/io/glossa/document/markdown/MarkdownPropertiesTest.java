package io.glossa.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.AwkwardTexts;
import io.glossa.document.Document;
import io.glossa.document.Format;
import io.glossa.document.Models;
import io.glossa.document.format.Formats;
import io.glossa.document.plain.PlainText;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Texts of pieces of Markdown in any order: broken more often than not. */
class MarkdownPropertiesTest {

    private static final String[] PIECES = {
        "a",
        "word ",
        "Two words",
        "*",
        "**",
        "***",
        "_",
        "__",
        "~~",
        "~",
        "`",
        "``",
        "[",
        "]",
        "(",
        ")",
        "](",
        "][",
        "![",
        "[ref]",
        "[Ref][]",
        "[x][ref]",
        "(/url)",
        "(<u u> \"Title here\")",
        "(/u 'it')",
        "\n",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "  \n",
        "\\\n",
        " ",
        "  ",
        "\t",
        "> ",
        ">",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "2) ",
        "10. ",
        "    ",
        "# ",
        "## ",
        " #",
        "===\n",
        "---\n",
        "***\n",
        "| ",
        "|",
        "|---|---|\n",
        "a | b\n",
        "\\",
        "\\*",
        "\\|",
        "\\_",
        "&amp;",
        "&lt;",
        "&nbsp;",
        "&copy;",
        "&bogus;",
        "&",
        "<",
        "<b>",
        "</b>",
        "<br/>",
        "<!-- c -->",
        "<div>\n",
        "</div>\n",
        "<http://a.b/c_d>",
        "<a@b.c>",
        " https://example.org/_x_/y ",
        "{name}",
        "%s",
        "$",
        " $x_1$ ",
        "\n\n$$\na_1\n- b\n$$\n\n",
        "[^1]",
        "\n[^1]: Note\n",
        "\n[ref]: /r \"Ref title\"\n",
        "[ ] ",
        "[x] ",
        "- [ ] ",
        "[!NOTE]",
        "```\n",
        "```js\ncode\n```\n",
        "~~~\n",
        ":tada:",
        "中文",
        "。",
        "「",
        "」",
        "é",
        "ß",
        "İ",
        "שלום",
        "مرحبا",
        "\u200B",
        "\u00A0",
        "\u3000",
        "😀",
        "\uFEFF",
        "\u0000",
        "<g1>",
        "</g1>",
        "<x id=\"1\"/>",
        "<seg>",
        "1.",
        "!",
        ".",
        "#",
        "+",
        "-",
        "=",
        "snake_case",
        "2 * 3",
        "it's",
        "\"q\"",
        "---",
        "<code>",
        "</code>",
        "<kbd>k</kbd>",
        "@name",
        "#tag",
        "--- | ---\n",
        ":--",
        "$5",
        "\u2028",
        "\f",
        "\u000B",
        "^",
        "a\\"
    };

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> awkward() {
        return AwkwardTexts.any();
    }

    @Property
    void comesBackByteForByte(@ForAll("markdown") String text, @ForAll @IntRange(min = 1, max = 60) int longest) {
        assertThat(Models.echo(Markdown.cut(text, null, PlainText.LONGEST))).isEqualTo(text);
        assertThat(Models.echo(Markdown.cut(text, null, longest))).isEqualTo(text);
    }

    @Property
    void anyOtherTextComesBackToo(@ForAll("awkward") String text, @ForAll @IntRange(min = 1, max = 60) int longest) {
        assertThat(Models.echo(Markdown.cut(text, null, longest))).isEqualTo(text);
    }

    @Property
    void keepsItsConstructsOrSaysWhichAreLost(@ForAll("markdown") String text) {
        Document document = Markdown.cut(text, null, PlainText.LONGEST);
        boolean sound = document.segments().stream()
                .map(document::masked)
                .allMatch(masked -> masked.lost(Models.shouted(masked.text())).isEmpty());

        String shouted = Models.shout(document);

        if (sound) {
            assertThat(MarkdownTree.of(withoutList(shouted))).isEqualTo(MarkdownTree.of(withoutList(text)));
        }
    }

    @Example
    void keepsWhatStandsBehindAFormulaThatLooksLikeAList() {
        keepsItsConstructsOrSaysWhichAreLost("\n\n$$\na_1\n- b\n$$\n\n  ```js\ncode\n```\n a");
    }

    /** A parser that knows no formulas takes the second line of ours for a list, and what comes after it for a part of that. */
    private static String withoutList(String text) {
        return text.replaceAll("(?i)\\$\\$\na_1\n- b\n\\$\\$", "\\$\\$");
    }

    @Property
    void whateverAModelSaysTheWordsOfTheOthersStay(@ForAll("markdown") String text, @ForAll("markdown") String answer) {
        Document document =
                Markdown.cut("First *words*.\n\n- " + text.replaceAll("\\s+", " ") + "\n\nLast words.", null, 1500);

        String joined = document.join(segment -> Optional.of(
                segment.number() == 2 && document.segments().size() == 3
                        ? answer
                        : document.masked(segment).text()));

        assertThat(joined).startsWith("First *words*.\n\n-").endsWith("\n\nLast words.");
    }

    @Property
    void saysSomethingWhereThereIsSomethingToTranslate(@ForAll("markdown") String text) {
        String words = Formats.words(Format.MARKDOWN, text);

        assertThat(words).isEqualTo(words.strip());
        if (!Markdown.cut(text, null, PlainText.LONGEST).segments().isEmpty()
                && !text.contains("\"")
                && !text.contains("'")) {
            assertThat(words).isNotEmpty();
        }
    }
}
