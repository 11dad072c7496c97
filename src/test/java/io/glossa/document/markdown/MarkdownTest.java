package io.glossa.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Document;
import io.glossa.document.Format;
import io.glossa.document.Masked;
import io.glossa.document.Models;
import io.glossa.document.Segment;
import io.glossa.document.format.Formats;
import io.glossa.document.plain.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "Plain words. ¦ Plain words.",
                "# A heading # ¦ A heading",
                "A heading↵=== ¦ A heading",
                "> quoted↵> on two lines ¦ quoted⏎on two lines",
                "> lazy↵line ¦ lazy⏎line",
                "- item↵- other ¦ item / other",
                "- [x] done ¦ done",
                "> [!TIP]↵> Do it ¦ Do it",
                "|a|b|↵|-|-|↵|c \\| d|28| ¦ a / b / c | d",
                "This is *it* and **_that_**. ¦ This is <g1>it</g1> and <g2><g3>that</g3></g2>.",
                "Not ~~this~~ but ~that~ ¦ Not <g1>this</g1> but <g2>that</g2>",
                "A [link](/url) here ¦ A <g1>link</g1> here",
                "A [link](/url \"Title\") here ¦ Title / A <g1>link</g1> here",
                "An ![image](i.png) here ¦ An <g1>image</g1> here",
                "[![Build](b.svg)](ci) ¦ <g1><g2>Build</g2></g1>",
                "![](i.png 'Only a title') ¦ Only a title",
                "Run `make` or <kbd>Enter</kbd> ¦ Run <x id=\"1\"/> or <x id=\"2\"/>",
                "An <b>inline</b> tag ¦ An <x id=\"1\"/>inline<x id=\"2\"/> tag",
                "Not <i translate=\"no\">this *here*</i> ¦ Not <x id=\"1\"/>",
                "See <https://example.org> or https://example.org/_a_/b ¦ See <x id=\"1\"/> or <x id=\"2\"/>",
                "Ends  ↵here\\↵and ¦ Ends<x id=\"1\"/>here<x id=\"2\"/>and",
                "snake_case 2 * 3 AT&amp;T \\*no\\* &eacute; ¦ snake_case 2 * 3 AT&T *no* é",
                "28&nbsp;km &#x1F600; ¦ 28<x id=\"1\"/>km <x id=\"2\"/>",
                "A note[^1].↵↵[^1]: The note ¦ A note<x id=\"1\"/>. / The note",
                "No note[^1] ¦ No note<x id=\"1\"/>",
                "Let $x_1$ be $5 or $6 :tada: ¦ Let <x id=\"1\"/> be $5 or $6 <x id=\"2\"/>",
                "So↵$$↵a_1↵- b↵$$↵it is ¦ So / it is",
                "[home]: /home \"Home\" ¦ Home",
                "[a [b] c](/url) [code `x`](u) [`x`](u) ¦ <g1>a [b] c</g1> <g2>code <x id=\"3\"/></g2> <x id=\"4\"/>",
                "---↵title: *x*↵---↵Text ¦ Text",
                "+++↵a = 1↵+++↵Text ¦ Text",
                "---↵↵Text↵↵--- ¦ Text",
                "---↵Note that↵--- ¦ Note that",
                "Hi {name}, {% if x %} {{ y }} ¦ Hi <x id=\"1\"/>, <x id=\"2\"/> <x id=\"3\"/>",
                "## Title {#id} ¦ Title <x id=\"1\"/>",
            })
    void cuts(String text, String segments) {
        Document document = cut(text.replace('↵', '\n'));

        assertThat(String.join(" / ", sent(document))).isEqualTo(segments.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> $$\n> a_1\n> - b\n> $$",
                "- $$\n  a_1\n  - b\n  $$",
                "1. > $$\n   >a_1\n   >- b\n   >$$",
                "-\t$$\n\ta_1\n\t- b\n\t$$",
                "$$\na_1\n> b\n$$",
            })
    void leavesAFormulaAloneThatLooksLikeOtherBlocks(String text) {
        assertThat(cut("So\n\n" + text + "\nit is").segments())
                .extracting(Segment::text)
                .containsExactly("So", "it is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$\n>\n>$$\n>2) *\n>\n>     code",
                "$$\n> ```\n> $$\n> code",
                "- $$\n1\n$$\n2)     code",
                "2) $$\n1\n$$\n2) ~~~ code",
                "$$\na\n$$\n<div>\nraw\n</div>\n$$\nb\n$$",
                "$$\n1\n$$\n0. ]\n\n    code",
            })
    void takesForAFormulaOnlyWhatIsInOnePlace(String text) {
        assertThat(MarkdownTree.of(Models.shout(cut(text)))).isEqualTo(MarkdownTree.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\ncode\n```",
                "~~~ js\ncode\n",
                "    code",
                "<div>\ntext\n</div>",
                "<!-- comment -->",
                "***",
                "28 %",
                "`code`",
                "https://example.org",
                "$$\nx\n$$",
                "[home]: /home",
                "| 1 | 2 |\n|---|---|\n| 3 | 4 |",
                "---\ntitle: x\n---\n",
                "![](a.png)",
                ""
            })
    void leavesAlone(String text) {
        assertThat(cut(text).segments()).isEmpty();
        assertThat(Models.shout(cut(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                // What a model wrote means nothing but itself.
                "Words ¦ 2 * 3 and snake_case, 5 < 6 & 7, [1] # ! - ~5 $6 ¦ 2 * 3 and snake_case, 5 < 6 & 7, [1] # ! - ~5 $6",
                "Words ¦ *a* _b_ `c` ~~d~~ ¦ \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~",
                "Words ¦ [a](b) <i>c</i> &amp; ![d](e) ¦ \\[a](b) \\<i>c\\</i> \\&amp; \\!\\[d](e)",
                "Words ¦ # a ¦ \\# a",
                "Words ¦ 1. a ¦ 1\\. a",
                "Words ¦ - a ¦ \\- a",
                "Words ¦ > a ¦ \\> a",
                "Words ¦ --- ¦ \\---",
                "Words ¦ a⏎=== ¦ a ===",
                "Words ¦ [a]: b ¦ \\[a]: b",
                "Words ¦ C:\\dir \\* ¦ C:\\dir \\\\*",
                "One↵two ¦ un⏎- deux⏎trois ¦ un↵\\- deux↵trois",
                "One↵two ¦ un⏎=== ¦ un↵\\===",
                "One↵two ¦ un⏎⏎deux ¦ un↵deux",
                "# Words ¦ a # ¦ # a \\#",
                "# Words ¦ a⏎b ¦ # a b",
                "|a|↵|-| ¦ x | y⏎z ¦ |x \\| y z|↵|-|",
                "- Words ¦ [x] a ¦ - \\[x] a",
                // What it kept is spelled as it was.
                "\\*a\\* AT&amp;T ¦ AT&T *b* ¦ AT&amp;T \\*b\\*",
                // Lines keep what stands before them.
                "> one↵> two ¦ un⏎deux⏎trois ¦ > un↵> deux↵> trois",
                "> one↵> two ¦ un deux ¦ > un deux",
                "- one  ↵  two ¦ un <x id=\"1\"/>⏎ deux ¦ - un  ↵  deux",
                // Markup goes where its words go.
                "a *b* [c](d) ¦ <g2>C</g2> <g1>B</g1> a ¦ [C](d) *B* a",
                "*a* ¦ <g1> a b </g1>c ¦ *a b* c",
                "[a] b↵↵[a]: /u ¦ <g1>A!</g1> b ¦ [A!][a] b↵↵[a]: /u",
                "[a] b↵↵[a]: /u ¦ <g1>a</g1> B ¦ [a] B↵↵[a]: /u",
                "[a][] b↵↵[a]: /u ¦ <g1>x</g1> ¦ [x][a]↵↵[a]: /u",
                "![a] b↵↵[a]: /u ¦ <g1>x]</g1> ¦ ![x\\]][a]↵↵[a]: /u",
                "Yes [a](b) ¦ Ja!<g1>a</g1> ¦ Ja\\![a](b)",
                // Flanking: between other letters than before.
                "a _b_ c ¦ 甲<g1>乙</g1>丙 ¦ 甲*乙*丙",
                "a **b** c ¦ 甲<g1>乙</g1>丙 ¦ 甲**乙**丙",
                "a **b** c ¦ 甲<g1>「乙」</g1>丙 ¦ 甲 **「乙」** 丙",
                "a **b.** c ¦ 甲<g1>乙。</g1>丙 ¦ 甲**乙。** 丙",
                "a **_b_** c ¦ 甲<g1><g2>乙。</g2></g1>丙 ¦ 甲 **_乙。_** 丙",
                "*a* *b* ¦ <g1>甲</g1><g2>乙</g2> ¦ *甲* *乙*",
                "un*frigging*believable ¦ UN<g1>FRIGGING</g1>BELIEVABLE ¦ UN*FRIGGING*BELIEVABLE",
            })
    void writes(String text, String answer, String written) {
        Document document = cut(text.replace('↵', '\n'));
        Masked masked = document.masked(document.segments().getFirst());
        String said = answer.replace('⏎', '\n');

        assertThat(join(document, said)).isEqualTo(written.replace('↵', '\n'));
        assertThat(masked.lost(said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a [b](c) [d](e) | x <g1>y <g2>z</g2></g1> | <g2>…</g2>",
                "a **b** c | x <g1></g1> y | <g1>…</g1>",
                "a\\↵b | x y<x id=\"1\"/> | <x id=\"1\"/>",
            })
    void tellsWhatItCannotWrite(String text, String answer, String lost) {
        Document document = cut(text.replace('↵', '\n'));

        assertThat(document.masked(document.segments().getFirst()).lost(answer)).containsExactly(lost);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "[a](b \"Home\") ¦ The \"home\" \\ ¦ [a](b \"The \\\"home\\\" \\\\\")",
                "[a](b 'Home') ¦ It's &amp; ¦ [a](b 'It\\'s \\&amp;')",
                "[a](b (Home)) ¦ Home (new) ¦ [a](b (Home \\(new\\)))",
                "[a](b \"Home↵again\") ¦ a⏎⏎b ¦ [a](b \"a b\")",
                "[a]: b \"Home\" ¦ \"x\" ¦ [a]: b \"\\\"x\\\"\"",
                "[a]: <b c>↵  'Home' ¦ x ¦ [a]: <b c>↵  'x'",
            })
    void writesTitles(String text, String answer, String written) {
        Document document = cut(text.replace('↵', '\n'));

        assertThat(join(document, answer.replace('⏎', '\n'))).isEqualTo(written.replace('↵', '\n'));
    }

    @Test
    void cutsAVeryLongParagraphAtSentenceEndsAndNeverInMarkup() {
        // Given
        String sentence = "This **is a sentence. With** a [link. To](https://example.org/a.b) and `code. Too`. ";
        String text = "> " + sentence.repeat(60).strip() + "\n";

        // When
        Document document = cut(text);

        // Then
        assertThat(document.segments()).hasSize(4);
        assertThat(document.segments())
                .allSatisfy(
                        segment -> assertThat(segment.text()).startsWith("This").endsWith("`."));
        assertThat(Models.echo(document)).isEqualTo(text);
        assertThat(MarkdownTree.of(Models.shout(document))).isEqualTo(MarkdownTree.of(text));
    }

    @Test
    void cutsWhatIsBoldOnlyWhereItIsTooLongByItself() {
        String text = "**" + "A bold sentence. ".repeat(200).strip() + "**";

        Document document = cut(text);

        assertThat(document.segments()).hasSizeGreaterThan(1);
        assertThat(document.segments())
                .allSatisfy(segment -> assertThat(segment.text()).doesNotContain("*"));
        assertThat(Models.shout(document)).isEqualTo(text.toUpperCase(Locale.ROOT));
    }

    @Test
    void saysWhatADocumentSays() {
        assertThat(Formats.words(Format.MARKDOWN, """
                ---
                title: x
                ---
                # The *title*

                One [link](/url "t") and `code`,
                then more &amp; more.

                ```
                code
                ```

                - a
                - [x] b

                | c | d |
                |---|---|
                | e | ![f](g) |
                """))
                .isEqualTo("The title\n\nOne link and code, then more & more.\n\na\nb\n\nc\td\ne\tf");
    }

    @Test
    void knowsWhichAnswersKeepTheirMarkup() {
        assertThat(MarkdownText.of("[a]: /x").meaning("*b* [a]"))
                .isNotEqualTo(MarkdownText.of("").meaning("*b* [a]"));
    }

    private static Document cut(String text) {
        return Markdown.cut(text, null, PlainText.LONGEST);
    }

    private static List<String> sent(Document document) {
        return document.segments().stream()
                .map(segment -> document.masked(segment).text())
                .toList();
    }

    /** With this answer to the first segment, and none to the others. */
    private static String join(Document document, String answer) {
        return document.join(segment -> segment.number() == 1 ? Optional.of(answer) : Optional.empty());
    }
}
