package io.glossa.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Document;
import io.glossa.document.Models;
import io.glossa.language.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongParagraphTest {

    @Test
    void cutsAtSentenceEndsAndFillsEachSegment() {
        // Given
        String sentence = "The tide comes in twice a day. ";
        String paragraph = sentence.repeat(100).strip();

        // When
        List<String> texts = texts(paragraph, "en", 1500);

        // Then: 48 sentences of 31 code points, the last without the space behind it, are 1487
        assertThat(texts).hasSize(3).allMatch(text -> text.endsWith("day."));
        assertThat(texts.getFirst()).hasSize(1487);
    }

    @ParameterizedTest
    @CsvSource({
        "th, ชาวประมงออกเรือตั้งแต่เช้ามืดเพื่อจับปลาในทะเลลึก",
        "zh, 渔民们天还没亮就出海捕鱼，直到傍晚才回到港口。",
        "ja, 漁師たちは夜明け前に船を出し、夕方になってから港に戻ってきた。",
        "km, អ្នកនេសាទចេញទូកតាំងពីព្រលឹម",
        "de, Die Fischer fuhren vor Tagesanbruch hinaus und kamen abends zurück."
    })
    void keepsToTheLongestSegmentInEveryScript(String language, String sentence) {
        // Given
        String paragraph = sentence.repeat(80);

        // When
        Document document = PlainText.cut(paragraph, new Language(language), 1500);

        // Then
        assertThat(document.segments())
                .hasSizeBetween(2, 8)
                .allMatch(s -> s.text().codePoints().count() <= 1500);
        assertThat(Models.echo(document)).isEqualTo(paragraph);
    }

    @Test
    void endsChineseAndJapaneseSegmentsWithASentence() {
        assertThat(texts("渔民们天还没亮就出海捕鱼。".repeat(20), "zh", 60)).allMatch(text -> text.endsWith("。"));
        assertThat(texts("船は「もう出た。」と彼は言った。".repeat(20), "ja", 60)).allMatch(text -> text.endsWith("。"));
    }

    @Test
    void cutsWithinASentenceAsEverWhateverATagAsksOfLines() {
        String sentence = "漁師たちは夜明け前に船を出し夕方になってからようやく港に戻ってきたのだった".repeat(3);

        assertThat(texts(sentence, "ja-u-lb-loose-lw-phrase", 20)).isEqualTo(texts(sentence, "ja", 20));
    }

    @Test
    void cutsThaiAtItsSpacesBeforeItCutsBetweenWords() {
        String clauses = "ชาวประมงออกเรือตั้งแต่เช้ามืด ".repeat(20).strip();

        assertThat(texts(clauses, "th", 100)).allMatch(text -> text.endsWith("มืด"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | \"We waited all night.\" Nobody came to the quay.",
                "fr | « Nous avons attendu. » Personne n'est venu au port.",
                "de | »Wir haben lange gewartet.« Niemand kam zum Hafen.",
                "zh | “我们等了一夜。”没有人来码头。"
            })
    void leavesAClosingQuoteWithItsSentence(String language, String text) {
        for (int longest = text.length() / 2; longest < text.length(); longest++) {
            assertThat(texts(text, language, longest))
                    .noneMatch(
                            segment -> "\"»”".indexOf(segment.charAt(0)) >= 0 && segment.charAt(0) != text.charAt(0));
        }
    }

    @Test
    void knowsThatATitleEndsNoSentence() {
        assertThat(texts("The ship was late again. Later Mr. Smith waited.", "en", 40))
                .containsExactly("The ship was late again.", "Later Mr. Smith waited.");
    }

    @Test
    void leavesTheSpeakerWithWhatIsSaid() {
        assertThat(texts("Nobody came. \"Where are they?\" he asked the crew.", "en", 40))
                .containsExactly("Nobody came.", "\"Where are they?\" he asked the crew.");
    }

    @Test
    void cutsNoAddressAndNoPlaceholder() {
        // Given
        String address = "https://example.org/a/very/long/path?Query=yes!And.More=1";
        String text = ("See " + address + " and {user.name} there ").repeat(10).strip();

        // When
        List<String> texts = texts(text, "en", 20);

        // Then
        assertThat(texts.stream().filter(t -> t.contains(address))).hasSize(10);
        assertThat(texts.stream().filter(t -> t.contains("{user.name}"))).hasSize(10);
    }

    @Test
    void cutsInsideNoCharacterThatReadersSeeAsOne() {
        // Given: letters and families, with no space anywhere
        String text = IntStream.range(0, 30).mapToObj(i -> "e\u0301👩‍👩‍👧").collect(Collectors.joining());

        // When
        List<String> texts = texts(text, "en", 7);

        // Then
        assertThat(texts)
                .allMatch(t -> t.startsWith("e\u0301") && t.codePoints().count() <= 7);
        assertThat(String.join("", texts)).isEqualTo(text);
    }

    private static List<String> texts(String text, String language, int longest) {
        return PlainTextTest.texts(PlainText.cut(text, new Language(language), longest));
    }
}
