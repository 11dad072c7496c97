package io.glossa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Segment;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedTest {

    private static final List<Segment> ASKED = Parts.of("one", "two");

    @Test
    void writesEachSegmentBetweenTagsOnItsOwn() {
        assertThat(Tagged.write(ASKED)).isEqualTo("<seg id=\"1\">one</seg>\n<seg id=\"2\">two</seg>");
    }

    @Test
    void readsWhatWasAskedInWhateverOrder() {
        assertThat(read("<seg id=\"2\">zwei</seg><seg id=\"1\">eins</seg>")).isEqualTo(Map.of(1, "eins", 2, "zwei"));
    }

    @Test
    void lacksWhatIsMissing() {
        assertThat(read("<seg id=\"2\">zwei</seg>")).isEqualTo(Map.of(2, "zwei"));
    }

    @Test
    void trustsNeitherOfTwoAnswersForOneSegment() {
        assertThat(read("<seg id=\"1\">eins</seg><seg id=\"2\">zwei</seg><seg id=\"1\">ein</seg>"))
                .isEqualTo(Map.of(2, "zwei"));
    }

    @Test
    void leavesOutWhatNobodyAskedFor() {
        assertThat(read("<seg id=\"1\">eins</seg><seg id=\"3\">drei</seg><seg id=\"0\">null</seg>"))
                .isEqualTo(Map.of(1, "eins"));
    }

    @Test
    void leavesOutWhatIsCutOff() {
        assertThat(read("<seg id=\"1\">eins</seg>\n<seg id=\"2\">zw")).isEqualTo(Map.of(1, "eins"));
        assertThat(read("<seg id=\"1\">eins</seg>\n<seg id=\"2\">zwei</se")).isEqualTo(Map.of(1, "eins"));
        assertThat(read("<seg id=\"1\">eins</seg>\n<seg id=")).isEqualTo(Map.of(1, "eins"));
    }

    @Test
    void leavesOutWhatIsNotClosedBeforeTheNextOpens() {
        assertThat(read("<seg id=\"1\">eins\n<seg id=\"2\">zwei</seg>")).isEqualTo(Map.of(2, "zwei"));
    }

    @Test
    void leavesOutAnEmptyAnswer() {
        assertThat(read("<seg id=\"1\"> \n </seg><seg id=\"2\">zwei</seg>")).isEqualTo(Map.of(2, "zwei"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "I'm sorry, I can't.", "eins\nzwei", "<seg>eins</seg>", "<seg id=\"99999999999\">eins</seg>"
            })
    void readsNothingFromAnAnswerWithoutTags(String answer) {
        assertThat(read(answer)).isEmpty();
    }

    @Test
    void leavesOutTheChatterRoundTheTags() {
        String answer = """
                Sure! Here is your translation:
                ```xml
                <text>
                <seg id="1">eins</seg>
                Note: informal.
                <seg id="2">zwei</seg>
                </text>
                ```
                Let me know if you need more </seg> help.""";

        assertThat(read(answer)).isEqualTo(Map.of(1, "eins", 2, "zwei"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<seg id='1'>eins</seg>",
                "<seg id=1>eins</seg>",
                "<seg id=“1”>eins</seg>",
                "<SEG ID=\"1\">eins</SEG>",
                "< seg  id = \"1\" >eins< / seg >",
                "<seg\nid=\"1\">\neins\n</seg>",
            })
    void allowsForTheFreedomThatModelsTakeWithTags(String answer) {
        assertThat(read(answer)).isEqualTo(Map.of(1, "eins"));
    }

    @Test
    void keepsEveryOtherBracket() {
        assertThat(read("<seg id=\"1\">a < b, <b>c</b> &lt; <x id=\"1\"/>\n\n<segment></seg>"))
                .isEqualTo(Map.of(1, "a < b, <b>c</b> &lt; <x id=\"1\"/>\n\n<segment>"));
    }

    /** Texts as segments are: not empty, no white space at the ends, and none of our tags, which are masked. */
    @Provide
    Arbitrary<List<Segment>> segments() {
        return Arbitraries.of(
                        "a",
                        "é",
                        "漢",
                        "😀",
                        "<",
                        ">",
                        "</",
                        "/>",
                        "\"",
                        "'",
                        "&lt;",
                        "$1",
                        "\\",
                        "seg",
                        " id=\"1\"",
                        "\n",
                        " ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces).strip())
                .filter(text -> !text.isEmpty() && !text.matches("(?s).*<\\s*/?\\s*seg.*"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(texts -> Parts.of(texts.toArray(String[]::new)));
    }

    @Property(seed = "1")
    void readsWhatItWrote(@ForAll("segments") List<Segment> segments) {
        assertThat(Tagged.read(Tagged.write(segments), segments))
                .isEqualTo(segments.stream().collect(Collectors.toMap(Segment::number, Segment::text)));
    }

    private static Map<Integer, String> read(String answer) {
        return Tagged.read(answer, ASKED);
    }
}
