package io.glossa.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Document;
import io.glossa.document.Models;
import io.glossa.document.plain.PlainText;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole Markdown files, through models that do one simple thing. */
class MarkdownRoundTripTest {

    static List<MarkdownFile> files() {
        return MarkdownFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void comesBackByteForByteWhereNothingIsChanged(MarkdownFile file) {
        assertThat(Models.echo(file.cut())).isEqualTo(file.text());
    }

    @ParameterizedTest
    @MethodSource("files")
    void changesNothingButWordsWhereWordsAreChanged(MarkdownFile file) {
        Document document = file.cut();

        String shouted = Models.shout(document);

        assertThat(MarkdownTree.of(shouted)).isEqualTo(MarkdownTree.of(file.text()));
        assertThat(document.segments())
                .allSatisfy(segment -> assertThat(document.masked(segment)
                                .lost(Models.shouted(document.masked(segment).text())))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasSegmentsOfWordsWithNothingRoundThem(MarkdownFile file) {
        Document document = file.cut();

        assertThat(document.segments()).isNotEmpty().allSatisfy(segment -> {
            assertThat(segment.text()).isNotEmpty().isEqualTo(segment.text().strip());
            assertThat(document.masked(segment).hasLetters()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void comesBackAlsoWhereSegmentsAreShort(MarkdownFile file) {
        assertThat(Models.echo(Markdown.cut(file.text(), null, 20))).isEqualTo(file.text());
    }

    @Property(tries = 300)
    void whateverIsMadeOfConstructsKeepsThem(@ForAll long seed) {
        String text = MarkdownGenerator.text(seed);
        Document document = Markdown.cut(text, null, PlainText.LONGEST);

        assertThat(Models.echo(document)).isEqualTo(text);
        assertThat(MarkdownTree.of(Models.shout(document))).isEqualTo(MarkdownTree.of(text));
    }

    @Test
    void isTestedOnEnoughFiles() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(MarkdownFile.written()).hasSizeGreaterThanOrEqualTo(12);
    }
}
