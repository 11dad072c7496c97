package io.glossa.document.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.glossa.document.Document;
import io.glossa.document.Models;
import io.glossa.document.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void makesEachLineASegmentAndKeepsWhatStandsBetween() {
        // Given
        String text = "\uFEFFThe headline\r\n\r\n  First line.\u00A0\r\n\tSecond line.\n\n\n";

        // When
        Document document = PlainText.cut(text);

        // Then
        assertThat(texts(document)).containsExactly("The headline", "First line.", "Second line.");
        assertThat(Models.shout(document))
                .isEqualTo("\uFEFFTHE HEADLINE\r\n\r\n  FIRST LINE.\u00A0\r\n\tSECOND LINE.\n\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000B", "\f"})
    void knowsEveryLineEnd(String lineEnd) {
        assertThat(texts(PlainText.cut("One." + lineEnd + "Two." + lineEnd))).containsExactly("One.", "Two.");
    }

    @Test
    void leavesBulletsAloneButNotNumbersAndDates() {
        // Given
        String text = "- milk\n  * eggs\n• bread\n— Yes, she said.\n1. Januar 2024\n-5 degrees\n-";

        // When
        Document document = PlainText.cut(text);

        // Then
        assertThat(texts(document))
                .containsExactly("milk", "eggs", "bread", "Yes, she said.", "1. Januar 2024", "-5 degrees");
    }

    @Test
    void makesEachCellOfATableASegment() {
        assertThat(texts(PlainText.cut("City\tPeople\tRiver\nHuế\t652 572\tPerfume River\n")))
                .containsExactly("City", "People", "River", "Huế", "Perfume River");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "----", "28", "* * *", "28 %", "😀 👍🏽", "+49 30 1234-5", "…", "\uD83D", "\u0000"})
    void findsNothingToTranslateWhereThereAreNoLetters(String text) {
        assertThat(PlainText.cut(text).segments()).isEmpty();
    }

    @Test
    void leavesAJoinerWithTheLetterItShapes() {
        assertThat(texts(PlainText.cut("سال ۱۴۰۰ ه\u200D\n"))).containsExactly("سال ۱۴۰۰ ه\u200D");
    }

    @Test
    void refusesALongestSegmentOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlainText.cut("text", null, 0));
    }

    @Test
    void cutsEveryShapeOfAVeryLongText() {
        for (String unit : List.of(
                "a",
                " ",
                "\n",
                "a\n",
                "a ",
                "x. ",
                "@ ",
                "{",
                "{{",
                "`",
                "`a``",
                "http://-",
                "<x ",
                "< ",
                "e\u0301",
                "ก",
                "。",
                "%",
                "a@")) {
            String text = unit.repeat(200_000 / unit.length());
            assertThat(Models.echo(PlainText.cut(text))).isEqualTo(text);
        }
    }

    static List<String> texts(Document document) {
        return document.segments().stream().map(Segment::text).toList();
    }
}
