package io.glossa.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTextTest {

    private static final String FIRST = """
            The ferry to the northern islands will not sail before Thursday, the
            harbour master told passengers who had been waiting on the quay since
            dawn. He blamed a broken pump.""";

    private static final String SECOND = """
            Most of them took it calmly. A baker from the old town opened his van
            and sold what he had meant for the island market.""";

    @Test
    void sendsAHardWrappedParagraphAsOneSegment() {
        assertThat(PlainTextTest.texts(PlainText.cut(FIRST + "\n\n" + SECOND + "\n")))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void knowsAWrappedParagraphWithWindowsLineEnds() {
        String windows = FIRST.replace("\n", "\r\n");

        assertThat(PlainTextTest.texts(PlainText.cut(windows))).containsExactly(windows);
    }

    @Test
    void knowsAWrappedParagraphWhoseNextLineBeginsWithAName() {
        String text = "the meeting of the harbour committee has been moved to the first week of\n"
                + "December, since the hall is being painted. Bring your own chairs, please.";

        assertThat(PlainTextTest.texts(PlainText.cut("Dear all,\n\n" + text))).containsExactly("Dear all,", text);
    }

    @Test
    void takesAHeadingAndItsWrappedParagraphApart() {
        assertThat(PlainTextTest.texts(PlainText.cut("No ferry\n========\n" + FIRST)))
                .containsExactly("No ferry", FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two paragraphs stand on two lines, each of them whole.\nNo wrapping here.",
                "The harbour master on the northern island\nThe Baker from the Old Town with his Van",
                "- bread that was baked for the island market and\n- rolls that nobody would buy on the mainland\n- cake",
                "1. Boil the water in the kettle from the ship\n2. put the tea leaves into the pot of the cook\n3. wait",
                "apple\nmango\nlemon",
                "roses are red\nviolets are blue",
                "昨日は大雨のため北の島へ向かう船は出航できなかったと港の責任者が\n乗客に説明し、多くの人は静かに待っていたという。"
            })
    void leavesLinesThatMeanToBeLines(String text) {
        assertThat(PlainTextTest.texts(PlainText.cut(text))).hasSize(text.split("\n").length);
    }

    @Test
    void doesNotTakeLinesForWrappedThatHadRoomForTheNextWord() {
        // Given: the same paragraph, but one word of the first line has moved to the second
        String loose = "The ferry to the northern islands will not sail before\nThursday, the harbour master told the "
                + "passengers on the quay who\nhad waited there since dawn.";

        // Then
        assertThat(PlainTextTest.texts(PlainText.cut(loose)))
                .containsExactlyElementsOf(Arrays.asList(loose.split("\n")));
    }
}
