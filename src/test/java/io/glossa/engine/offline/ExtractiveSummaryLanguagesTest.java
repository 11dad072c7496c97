package io.glossa.engine.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import io.glossa.task.SummaryForm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every story: a heading, a lead, a quotation of two sentences, a side remark, and a sentence that repeats the lead. */
class ExtractiveSummaryLanguagesTest {

    record Story(String language, String quotation, String text) {

        @Override
        public String toString() {
            return language;
        }
    }

    static Stream<Story> stories() {
        return Stream.of(
                new Story("es", "«No volveremos. Aquí no queda nada», dijo la panadera.", """
                        El pueblo se vacía
                        Los últimos vecinos del pueblo de Arba dejaron sus casas el lunes por la subida del embalse. \
                        El agua del embalse cubrirá las casas antes del verano. \
                        «No volveremos. Aquí no queda nada», dijo la panadera. \
                        Hacía frío aquella mañana. \
                        El Gobierno pagará casas nuevas a los vecinos que dejaron el pueblo.
                        """),
                new Story("vi", "“Chúng tôi đã chờ mười năm. Hôm nay mọi người đều vui”, bà Hoa nói.", """
                        Cầu mới
                        Cây cầu mới qua sông Lam được mở vào sáng thứ hai sau mười năm xây dựng. \
                        Cây cầu nối hai làng ở hai bên sông và dài ba trăm mét. \
                        “Chúng tôi đã chờ mười năm. Hôm nay mọi người đều vui”, bà Hoa nói. \
                        Trời hôm đó rất đẹp. \
                        Chính quyền cho biết cây cầu qua sông sẽ giúp học sinh đến trường nhanh hơn.
                        """),
                new Story("ru", "«Мы этого ждали. Теперь всё изменится», — сказал учитель.", """
                        Новая школа
                        В посёлке Заречном в понедельник открылась новая школа на триста учеников. \
                        Школа заменила старое здание, которое закрыли после пожара. \
                        «Мы этого ждали. Теперь всё изменится», — сказал учитель. \
                        Утром шёл дождь. \
                        Новую школу в посёлке строили два года, и она стоила сто миллионов рублей.
                        """),
                new Story("ar", "«لم نتوقع ذلك. نحن سعداء جدا»، قالت مديرة المكتبة.", """
                        مكتبة جديدة
                        افتتحت المدينة يوم الاثنين مكتبة جديدة في المبنى القديم قرب الميناء. \
                        تضم المكتبة الجديدة خمسين ألف كتاب وقاعة كبيرة للأطفال. \
                        «لم نتوقع ذلك. نحن سعداء جدا»، قالت مديرة المكتبة. \
                        كان الجو باردا. \
                        هل تبقى المكتبة في المبنى القديم مفتوحة يوم الجمعة؟
                        """),
                new Story("zh", "站长说：“我们等了很久。今天终于通车了。”", """
                        新铁路
                        连接两座山城的新铁路星期一正式通车，全程只需四十分钟。\
                        新铁路共有十二座隧道，最长的隧道有九公里。\
                        站长说：“我们等了很久。今天终于通车了。”\
                        那天早上下着小雨。\
                        铁路公司预计每天有两万人乘坐新铁路的列车。
                        """),
                new Story("ja", "館長は「長い間待っていました。本当にうれしいです。」と話した。", """
                        新しい図書館
                        港町の古い倉庫を使った新しい図書館が月曜日に開館した。\
                        新しい図書館には五万冊の本と子どものための部屋がある。\
                        館長は「長い間待っていました。本当にうれしいです。」と話した。\
                        その日は雨だった。\
                        町は図書館に毎日千人が来ると考えている。
                        """),
                new Story("th", "", """
                        สะพานใหม่ข้ามแม่น้ำในเมืองเปิดใช้งานเมื่อวันจันทร์หลังจากก่อสร้างมาสามปี \
                        สะพานใหม่ช่วยให้นักเรียนเดินทางไปโรงเรียนได้เร็วขึ้นมาก \
                        ชาวบ้านหลายคนมารอดูพิธีเปิดสะพานตั้งแต่เช้า \
                        เมืองใช้เงินก่อสร้างสะพานข้ามแม่น้ำทั้งหมดเก้าสิบล้านบาท
                        """));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void takesTwoWholeSentencesAndBeginsWithTheLead(Story story) {
        List<String> summary = ExtractiveSummary.sentences(story.text, new Language(story.language), 2);
        assertThat(summary)
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(story.text).contains(sentence));
        String heading = story.text.lines().findFirst().orElseThrow();
        String lead = story.quotation.isEmpty() ? heading : story.text.substring(heading.length() + 1);
        assertThat(lead).startsWith(summary.getFirst());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void keepsTheQuotationWhole(Story story) {
        List<String> all = ExtractiveSummary.sentences(story.text, new Language(story.language), 100);
        assertThat(all).hasSize(story.quotation.isEmpty() ? 4 : 5);
        if (!story.quotation.isEmpty()) {
            assertThat(all).contains(story.quotation);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aParagraphIsSpacedAsTheLanguageIs(Story story) {
        String paragraph = ExtractiveSummary.of(
                story.text, new Language(story.language), new SummaryForm(SummaryForm.Shape.PARAGRAPH, 2, null));
        assertThat(paragraph.contains(" ")).isEqualTo(!List.of("zh", "ja").contains(story.language));
    }
}
