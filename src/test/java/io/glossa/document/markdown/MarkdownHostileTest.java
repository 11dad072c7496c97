package io.glossa.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Document;
import io.glossa.document.Models;
import io.glossa.document.plain.PlainText;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of 200 000 characters that were made to keep a parser busy. What takes a second is well; what is not linear takes hours. */
class MarkdownHostileTest {

    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @MethodSource
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void areCutAndJoined(String name, String text) {
        Document document = Markdown.cut(text, null, PlainText.LONGEST);

        assertThat(Models.echo(document)).isEqualTo(text);
        assertThat(Models.shout(document)).isNotEmpty();
        assertThat(MarkdownWords.of(text)).hasSizeLessThan(2 * LENGTH);
    }

    static Stream<Object[]> areCutAndJoined() {
        Stream<String> units = Stream.of(
                "> ",
                ">",
                "- ",
                "* ",
                "1. ",
                "[",
                "![",
                "]",
                "[]",
                "[a",
                "![a]",
                "[a](",
                "[a](<",
                "[a](b ",
                "[a](b 'c ",
                "[a][b",
                "[a]: b\n",
                "[a]: b 'c\n",
                "[a]:\n",
                "[^a]: ",
                "[^a]",
                "[^a]: b\n\n",
                "*",
                "*a ",
                "**a ",
                "a*b ",
                "a**b*c ",
                "*a\n",
                "**a** ",
                "*a _b ",
                "_a_b",
                "__a__",
                "~a ",
                "~a ~~b ",
                "a~~ b~ ",
                "c* ",
                "c** *a ",
                "***a** b* ",
                "`",
                "`a``",
                "``a` ",
                "<",
                "<a ",
                "<a b='",
                "</a ",
                "<!--",
                "<!-- a",
                "<?",
                "<![CDATA[",
                "<!A ",
                "<a>",
                "<a@b",
                "<http://a",
                "&",
                "&a",
                "&amp;",
                "&#1;",
                "\\",
                "\\*",
                "|",
                "|-",
                "| a |\n",
                "|-|\n",
                "a|b\n-|-\n",
                "|a\n",
                "$",
                "$$",
                "$$\n",
                "$$a\n",
                "$a ",
                "$a_1$ ",
                "http://",
                "http://a",
                "http://a]",
                "http://a文",
                "www.",
                "www.a",
                "h",
                "1\n",
                "1. a\n",
                "- a\n",
                "-\n",
                "+\n\n",
                "# ",
                "#\n",
                "# a\n",
                "a\n===\n",
                "a\n---\n",
                "---\n",
                "***\n",
                "```\n",
                "```",
                "~~~\n",
                "    a\n",
                "\t",
                "<div>\n",
                "<div>\n\n",
                "<!--\n",
                "a\n",
                "a\n\n",
                "a  \n",
                "a\\\n",
                "> a\n",
                "> a\n\n",
                ">\n",
                "> - a\n",
                "a b ",
                "word. ",
                "这是一个句子。",
                "😀",
                "{a",
                "%a",
                "@a",
                "#a",
                ":a",
                ":a:",
                ":::a\n",
                "{#",
                "{% ",
                "---\na: b\n",
                "+++\n",
                "[![a](b)](c) ",
                "[a](b \"c\") ",
                "<code>",
                "<kbd>a</kbd>",
                "\u0000",
                "\r",
                "\r\n",
                " ",
                "\n",
                "é&#233;",
                "**「a」**b",
                "_");
        Stream<String> others = Stream.of(
                "- ".repeat(50_000) + "a" + "\n".repeat(100_000),
                "> ".repeat(50_000) + "a" + "\n>".repeat(50_000),
                nested(),
                "|a".repeat(300) + "\n" + "|-".repeat(300) + "\n" + "|a\n".repeat(66_000),
                "|a".repeat(50_000) + "\n" + "|-".repeat(50_000),
                "*a ".repeat(1000) + "b\n".repeat(90_000) + "a* ".repeat(1000),
                "![".repeat(50_000) + "a" + "](b)".repeat(25_000),
                "[".repeat(100_000) + "]".repeat(100_000),
                "[".repeat(50_000) + "[a](b)".repeat(25_000),
                "*a".repeat(50_000) + "*".repeat(100_000),
                "**".repeat(25_000) + "a" + "**".repeat(25_000),
                "a\n".repeat(50_000) + "1\n".repeat(50_000),
                "<".repeat(199_999) + ">",
                "<!-- ".repeat(30_000) + "-->",
                "`".repeat(100_000) + "a" + "`".repeat(99_999),
                "[a]: b\n\n" + "[a] ".repeat(49_000),
                "[" + "a".repeat(190_000) + "]: b",
                "- a\n\n".repeat(1000) + "  - b\n\n".repeat(20_000),
                "---\n" + "a: b\n".repeat(40_000),
                "**" + "word ".repeat(39_000) + "end**",
                runs());
        return Stream.concat(
                units.map(unit -> new Object[] {unit.replace("\n", "\\n"), unit.repeat(LENGTH / unit.length())}),
                others.map(text -> new Object[] {text.substring(0, 20).replace("\n", "\\n") + "...", text}));
    }

    /** Each item in the one before. */
    private static String nested() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; text.length() < LENGTH; depth++) {
            text.append("  ".repeat(depth)).append("- a\n");
        }
        return text.toString();
    }

    /** Of back quotes, none as long as another. */
    private static String runs() {
        StringBuilder text = new StringBuilder();
        for (int length = 1; text.length() < LENGTH; length++) {
            text.append("`".repeat(length)).append('a');
        }
        return text.toString();
    }
}
