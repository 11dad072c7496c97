package io.glossa.check;

import static io.glossa.check.objection.Objections.sure;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.check.language.Tongues;
import io.glossa.check.objection.Objection;
import io.glossa.language.detect.LanguageDetector;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InTargetLanguageTest {

    private static final Check<Subject> CHECK = new InTargetLanguage(new Tongues(new LanguageDetector(Set.of())));

    private static final String ENGLISH = "The ferry to the island was cancelled because of the storm.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de      | Die Fähre zur Insel fiel wegen des Sturms aus.
                    vi      | Chuyến phà ra đảo đã bị hủy vì cơn bão.
                    fr      | Le ferry pour l'île a été annulé à cause de la tempête.
                    pt-BR   | A balsa para a ilha foi cancelada por causa da tempestade.
                    nb      | Fergen til øya ble innstilt på grunn av stormen.
                    da      | Færgen til øen blev aflyst på grund af stormen.
                    hr      | Trajekt za otok otkazan je zbog oluje.
                    sr      | Трајект за острво отказан је због олује.
                    sr      | Trajekt za ostrvo otkazan je zbog oluje.
                    id      | Feri ke pulau itu dibatalkan karena badai.
                    ms      | Feri ke pulau itu dibatalkan kerana ribut.
                    uk      | Пором на острів скасували через шторм.
                    ar      | أُلغيت العبّارة المتجهة إلى الجزيرة بسبب العاصفة.
                    fa      | کشتی جزیره به خاطر توفان لغو شد.
                    hi      | तूफ़ान के कारण द्वीप जाने वाली नौका रद्द कर दी गई।
                    th      | เรือข้ามฟากไปเกาะถูกยกเลิกเพราะพายุ
                    ja      | 嵐のため、島へのフェリーは欠航となった。
                    ko      | 폭풍 때문에 섬으로 가는 여객선이 취소되었다.
                    zh-Hans | 由于暴风雨，开往该岛的渡轮被取消了。
                    zh-Hant | 由於暴風雨，開往該島的渡輪被取消了。
                    zh-TW   | 由於暴風雨，開往該島的渡輪被取消了。
                    xh      | Isikhitshane esiya esiqithini sirhoxisiwe ngenxa yesaqhwithi.
                    """)
    void acceptsAFaithfulTranslation(String target, String answer) {
        assertThat(CHECK.look(Subjects.of("en", ENGLISH, target, answer))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    es | Antes disso, o barco recebe uma nova cor. | reads as Portuguese, not Spanish
                    pt | El ferry a la isla fue cancelado a causa de la tormenta. | reads as Spanish, not Portuguese
                    """)
    void doubtsAnAnswerInALanguageThatIsAlike(String target, String answer, String message) {
        assertThat(CHECK.look(Subjects.of("en", ENGLISH, target, answer))).contains(Objection.doubt(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    vi      | The boat that goes to the island did not run today, as there was a gale. | reads as English, not Vietnamese
                    de      | Le ferry pour l'île a été annulé à cause de la tempête. | reads as French, not German
                    ru      | Die Fähre zur Insel fiel wegen des Sturms aus. | reads as German, not Russian
                    zh-Hans | 嵐のため、島へのフェリーは欠航となった。 | reads as Japanese, not Simplified Chinese
                    ja      | 由于暴风雨，开往该岛的渡轮被取消了。 | reads as Simplified Chinese, not Japanese
                    zh-Hant | 由于暴风雨，开往该岛的渡轮今天上午都被取消了，乘客们只好在港口等待。 | reads as Simplified Chinese, not Traditional Chinese
                    xh      | The boat that goes to the island did not run today, and nobody knows when it will run again. | reads as English, not Xhosa
                    sr-Latn | Трајект за острво отказан је због олује. | has words in letters of another script
                    as      | Die Fähre zur Insel fiel heute Morgen wegen des Sturms aus. | is mostly in letters that Assamese is not written in
                    """)
    void findsAnotherLanguage(String target, String answer, String message) {
        assertThat(look("en", ENGLISH, target, answer))
                .hasValueSatisfying(found -> assertThat(found).startsWith(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Angela Merkel, Emmanuel Macron | Angela Merkel, Emmanuel Macron
                    vi | Manchester United | Manchester United
                    tr | Settings | Settings
                    fr | The Lord of the Rings: The Return of the King | The Lord of the Rings: The Return of the King
                    ko | npm install | npm install
                    """)
    void doesNotJudgeNamesAndSingleWords(String target, String text, String answer) {
        assertThat(look("en", text, target, answer)).isEmpty();
    }

    @Test
    void findsASentenceLeftInTheSourceLanguage() {
        Optional<String> found = look(
                "en",
                ENGLISH + " The passengers had to spend the night in the harbour.",
                "de",
                "Die Fähre zur Insel fiel wegen des Sturms aus. The passengers had to spend the night in the harbour.");

        assertThat(found).contains("leaves a part in English: 'The passengers had to spend the night in the harbour'");
    }

    @Test
    void findsWordsInLettersThatNeitherTextHas() {
        Optional<String> found = look("en", ENGLISH, "vi", "Chuyến phà ra đảo đã bị 取消 vì cơn bão.");

        assertThat(found).contains("has words in letters of another script: '取消'");
    }

    @Test
    void letsATranslationQuoteWhatTheSourceQuotes() {
        Optional<String> found = look(
                "en",
                "The inscription reads γνῶθι σεαυτόν, which means know thyself.",
                "de",
                "Die Inschrift lautet γνῶθι σεαυτόν, das heißt: Erkenne dich selbst.");

        assertThat(found).isEmpty();
    }

    @Test
    void letsATitleStayAsItIs() {
        Optional<String> found = look(
                "en",
                "She wrote \"A Short History of the Harbours and Lighthouses of the North\" in 1987.",
                "de",
                "Sie schrieb 1987 „A Short History of the Harbours and Lighthouses of the North“.");

        assertThat(found).isEmpty();
    }

    @Test
    void doesNotTellCloseRelativesApartInShortTexts() {
        assertThat(look("en", ENGLISH, "da", "Fergen til øya ble innstilt på grunn av stormen."))
                .isEmpty();
        assertThat(look("en", ENGLISH, "hr", "Trajekt za ostrvo otkazan je zbog oluje."))
                .isEmpty();
    }

    private static Optional<String> look(String source, String text, String target, String answer) {
        return sure(CHECK.look(Subjects.of(source, text, target, answer)));
    }
}
