package io.glossa.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which terms of a glossary are found in a text. */
class OccurringTermsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | art              | The party was apart.                    | ",
                "en | art              | Art, and art: (art)                     | art",
                "en | art              | a state-of-the-art museum               | ",
                "en | US               | a US-led mission                        | US",
                "en | ceasefire        | The ceasefire's end                     | ceasefire",
                "fr | accord           | L’accord tient.                         | accord",
                "en | C++              | written in C and C++                    | C++",
                "en | C++              | written in C                            | ",
                "en | AT&T, R&D        | AT&T spends on R&D.                     | AT&T, R&D",
                "en | cease-fire       | A cease‑fire\u00a0holds.                     | cease-fire",
                "en | climate change   | Climate\\n  change is here.              | climate change",
                "en | climate change   | The climate may change.                 | ",
                "vi | ngừng bắn        | Lệnh ngừng bắn được giữ.                | ngừng bắn",
                "vi | bàn              | Hai bên bàn bạc.                        | bàn",
                "id | buku             | buku-buku baru                          | buku"
            })
    void areWholeWordsWhereWordsHaveSpacesBetween(String language, String terms, String text, String found) {
        assertThat(Terms.occurring(language, terms, text.replace("\\n", "\n"))).isEqualTo(list(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hans | 停火       | 双方宣布停火协议。             | 停火",
                "zh-Hant | 停火協議   | 雙方宣布停火協議。             | 停火協議",
                "ja      | 停戦       | 両国は停戦に合意した。         | 停戦",
                "ja      | サーバー   | 新しいﾃﾞｰﾀサーバーを置く。     | サーバー",
                "ja      | データ     | 新しいﾃﾞｰﾀサーバーを置く。     | データ",
                "th      | หยุดยิง    | ทั้งสองฝ่ายประกาศหยุดยิงแล้ว   | หยุดยิง",
                "th      | ที         | เขาอยู่ที่นี่                  | ",
                "lo      | ຢຸດຍິງ     | ການຢຸດຍິງໄດ້ເລີ່ມ              | ຢຸດຍິງ",
                "km      | បទឈប់បាញ់  | ភាគីប្រកាសបទឈប់បាញ់ថ្មី         | បទឈប់បាញ់",
                "my      | အပစ်ရပ်    | နှစ်ဖက်အပစ်ရပ်စဲရေး            | အပစ်ရပ်",
                "zh-Hans | 5G         | 新的5G网络                     | 5G",
                "ja      | NATO       | NATOは会議を開いた             | NATO"
            })
    void areAnywhereWhereWordsHaveNone(String language, String terms, String text, String found) {
        assertThat(Terms.occurring(language, terms, text)).isEqualTo(list(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko | 휴전     | 양국은 휴전을 선언했다.     | 휴전",
                "ko | 휴전     | 휴전에서부터 시작되었다.    | 휴전",
                "ko | 유럽 연합 | 유럽 연합은 찬성했다.      | 유럽 연합",
                "ko | 미국     | 한 미국인이 왔다.           | ",
                "ko | 문       | 문의가 있습니다.            | "
            })
    void mayHaveParticlesAfterThemInKorean(String language, String terms, String text, String found) {
        assertThat(Terms.occurring(language, terms, text)).isEqualTo(list(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ceasefire | THE CEASEFIRE HOLDS        | ceasefire",
                "ceasefire | Ceasefire holds            | ceasefire",
                "US        | They told us of the US.    | US",
                "US        | They told us.              | ",
                "US, us    | They told us of the US.    | us, US",
                "Apple     | an apple a day             | ",
                "Apple     | APPLE SUES A RIVAL         | Apple",
                "Apple     | The APPLE sign is lit.     | ",
                "European Union | the European Union    | European Union",
                "the Hague | The Hague is a city.       | the Hague",
                "iPhone    | a new iPhone               | iPhone"
            })
    void areMeantAsTheyAreWrittenWhereTheyAreNames(String terms, String text, String found) {
        assertThat(Terms.occurring("en", terms, text)).containsExactlyInAnyOrderElementsOf(list(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ANY   | Ceasefire | the ceasefire | Ceasefire",
                "ANY   | US        | They told us. | US",
                "EXACT | ceasefire | The CEASEFIRE | ",
                "EXACT | ceasefire | the ceasefire | ceasefire"
            })
    void areSpelledAsConfigured(Matching.Letters letters, String terms, String text, String found) {
        Matching matching = new Matching(Matching.Forms.INFLECTED, letters);

        assertThat(Terms.occurring("en", terms, text, matching)).isEqualTo(list(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tr | ışık        | IŞIK YANDI            ",
                "tr | istanbul    | İstanbul büyük        ",
                "tr | İstanbul    | İSTANBUL BÜYÜK        ",
                "tr | İstanbul    | ISTANBUL BUYUK        ",
                "de | strasse     | Die Straße ist lang.  ",
                "de | straße      | DIE STRASSE IST LANG  ",
                "el | λόγος       | Ο ΛΟΓΟΣ ΤΟΥ           ",
                "el | ΛΟΓΟΣ       | ΛΟΓΟΣ                 ",
                "ru | самолёт     | Самолет сел.          ",
                "ar | هدنة        | هُدْنَة طويلة         ",
                "fa | آتش‌بس       | آتش\u200cبس برقرار شد       ",
                "he | שלום        | שָׁלוֹם רב            ",
                "hi | फ़िल्म       | नई फिल्म आई           ",
                "en | Apple       | Ａｐｐｌｅ　Ｉｎｃ     "
            })
    void areFoundInEverySpellingThatReadersTakeForTheSame(String language, String term, String text) {
        assertThat(Terms.occurring(language, term, text)).containsExactly(term);
    }

    @Test
    void areFoundInEitherFormOfUnicode() {
        for (String term : List.of("thủ tướng", "café", "한국", "ガス")) {
            for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                String spelled = Normalizer.normalize(term, form);
                assertThat(Terms.occurring("vi", spelled, "– " + term + " –")).containsExactly(spelled);
                assertThat(Terms.occurring("vi", term, "– " + spelled + " –")).containsExactly(term);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bank, central bank           | The central bank acts.                 | central bank",
                "bank, central bank           | The central bank is no bank.           | central bank, bank",
                "New York, York Times, York   | I read the New York Times in York.     | New York, York",
                "New York Times, New York     | The New York Times is from New York.   | New York Times, New York",
                "a b c, b c d e               | a b c d e                              | b c d e"
            })
    void doNotCountInsideOfALongerOne(String terms, String text, String found) {
        assertThat(Terms.occurring("en", terms, text)).isEqualTo(list(found));
    }

    private static List<String> list(String found) {
        return found == null ? List.of() : List.of(found.split(", "));
    }
}
