package io.glossa.check;

import static io.glossa.check.objection.Objections.sure;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private final Numbers check = new Numbers();

    @ParameterizedTest(name = "{0}-{2}: {1} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | It cost 1,234.5 dollars.             | de | Es kostete 1.234,5 Dollar.
            en | It cost 1,234,567 dollars.           | fr | Cela a coûté 1 234 567 dollars.
            en | It cost 1,234,567 rupees.            | hi | इसकी कीमत 12,34,567 रुपये थी।
            en | There are 28 boats.                  | ar | هناك ٢٨ قاربا.
            en | There are 28 boats.                  | fa | ۲۸ قایق وجود دارد.
            en | There are 28 boats.                  | bn | ২৮টি নৌকা আছে।
            en | There are 28 boats.                  | th | มีเรือ ๒๘ ลำ
            en | There are 28 boats.                  | km | មានទូក ២៨។
            en | There are 28 boats.                  | ja | 船は２８隻あります。
            en | There are 28 boats.                  | de | Es gibt achtundzwanzig Boote.
            en | There are 28 boats.                  | es | Hay veintiocho barcos.
            en | There are twenty-eight boats.        | vi | Có 28 chiếc thuyền.
            en | He won 1.5 million votes.            | de | Er gewann 1,5 Millionen Stimmen.
            en | He won 2 million votes.              | zh | 他赢得了200万张选票。
            en | He won 140 million votes.            | ja | 彼は1億4000万票を獲得した。
            en | He won 1.5 million votes.            | vi | Ông giành được 1,5 triệu phiếu.
            en | It cost 3 billion dollars.           | es | Costó 3000 millones de dólares.
            en | It cost 3 billion dollars.           | de | Es kostete 3 Milliarden Dollar.
            en | It cost 2 million rupees.            | hi | इसकी कीमत 20 लाख रुपये थी।
            en | He came on November 27.              | de | Er kam am 27. November.
            en | He came on November 27.              | vi | Ông đến vào ngày 27 tháng 11.
            en | He came on November 27.              | ja | 彼は11月27日に来た。
            en | The meeting begins at 3 p.m.         | de | Die Sitzung beginnt um 15 Uhr.
            en | The meeting begins at 3:30 p.m.      | fr | La réunion commence à 15 h 30.
            en | It was the 1st of May.               | fr | C'était le 1er mai.
            en | In the 19th century it was a port.   | fr | Au XIXe siècle, c'était un port.
            en | It rose by 12.5%.                    | fr | Il a augmenté de 12,5 %.
            en | It rose by 12.5%.                    | tr | %12,5 arttı.
            en | From 10-15 people came.              | de | Es kamen 10 bis 15 Leute.
            en | In the 1990s he was a star.          | de | In den 90er-Jahren war er ein Star.
            en | It lies 5 miles from the coast.      | de | Es liegt 8 Kilometer von der Küste.
            en | He bought 10 tickets.                | ru | Он купил десять билетов.
            en | He bought 12 tickets.                | pl | Kupił dwanaście biletów.
            en | Prices rise by a fifth.              | ko | 가격이 20% 오른다.
            en | Prices rise by a fifth.              | ja | 価格は2割上がる。
            de | Die Preise steigen um 20 Prozent.    | en | Prices rise by a fifth.
            en | Prices fell by 30 per cent.          | zh | 价格下降了三成。
            en | It has rained for nine days.         | ko | 아흐레째 비가 내린다.
            en | They meet in the quarter-final.      | ko | 그들은 8강전에서 만난다.
            en | They meet in the round of 16.        | es | Se verán en los octavos de final.
            en | It was 11 million years ago.         | vi | Đó là cách đây 11 triệu năm.
            en | They work a four-day week.           | zh | 他们实行每周四天工作制。
            en | For 20 years he was a postman.       | it | Per vent’anni fu postino.
            en | At noon it was cold.                 | da | Klokken 12 middag var det koldt.
            en | It was -28.5 degrees.                | bn | মাইনাস ২৮ দশমিক ৫ ডিগ্রি ছিল।
            en | It was minus 28.5 degrees.           | de | Es war minus 28 Komma 5 Grad.
            af | Dit is die kwarteindstryd.           | ko | 8강전이다.
            es | Esperó tres cuartos de hora.         | ja | 彼は45分待った。
            pl | Obudziła go o wpół do trzeciej.      | ja | 彼女は午前2時半に彼を起こした。
            vi | Từ tháng 1-1987 chưa từng lạnh thế.  | fr | Il n'a pas fait si froid depuis janvier 1987.
            en | They meet in October.                | et | Nad kohtuvad oktoobri alguses.
            en | It showed twenty past four.          | nl | Hij wees tien voor half vijf aan.
            en | Lower it by half a metre.            | ja | 50センチ下げる。
            en | It rose by a quarter of a percentage point, to 3.75 per cent. | sw | Ilipanda kwa robo ya pointi ya asilimia hadi asilimia 3.75.
            en | The bank raises its rate to 3.75 per cent. | uz | Bank foiz stavkasini 3,75 foizga ko‘tardi.
            en | 40 euros each month, from 12 March   | vi | 40 euro mỗi tháng, từ ngày 12/3
            en | They leave on 1 June.                | ur | وہ یکم جون کو جائیں گے۔
            """)
    void findsNothingWhereANumberIsOnlyWrittenInAnotherWay(String from, String source, String into, String answer) {
        assertThat(sure(check.look(Subjects.of(from, source, into, answer)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}-{2}: {1} is not {3}")
    @CsvSource(delimiter = '|', textBlock = """
            en | There are 28 boats in the harbour.   | de | Es gibt 29 Boote im Hafen.
            en | There are 28 boats in the harbour.   | de | Es gibt Boote im Hafen.
            en | There are boats in the harbour.      | de | Es gibt 28 Boote im Hafen.
            en | It cost 1,234.5 dollars.             | de | Es kostete 1.235,5 Dollar.
            en | He won 2 million votes.              | zh | 他赢得了300万张选票。
            en | He won 1.5 million votes.            | de | Er gewann 1,5 Milliarden Stimmen.
            en | He came on November 27.              | vi | Ông đến vào ngày 26 tháng 11.
            en | It rose by 12.5%.                    | fr | Il a augmenté de 15,5 %.
            en | In 1987 the port was closed.         | ja | 1978年に港は閉鎖された。
            en | There are 283 boats.                 | ar | هناك ٢٣٨ قاربا.
            en | Prices rise by a fifth.              | de | Die Preise steigen um 30 Prozent.
            en | Above 39 °C for three days           | zh | 高于摄氏度超过三天
            en | It was minus 28.5 degrees.           | es | Había grados bajo cero.
            """)
    void findsANumberThatIsAnother(String from, String source, String into, String answer) {
        assertThat(sure(check.look(Subjects.of(from, source, into, answer)))).isPresent();
    }

    @Test
    void saysWhichNumberIsMissingAndWhichIsNotInTheSource() {
        assertThat(sure(check.look(Subjects.of("There are 28 boats in the harbour.", "Es gibt 29 Boote im Hafen."))))
                .hasValueSatisfying(
                        message -> assertThat(message).contains("28").contains("29"));
    }

    @Test
    void takesNoTokenForANumber() {
        assertThat(sure(check.look(Subjects.of("See https://example.org/7 today.", "Siehe heute <x id=\"1\"/>."))))
                .isEmpty();
    }

    @Test
    void tellsOfTenNumbersAtTheMost() {
        String numbers = "101; 202; 303; 404; 505; 606; 707; 808; 909; 111; 222; 333";

        assertThat(sure(check.look(Subjects.of(numbers, "keine"))))
                .hasValueSatisfying(message ->
                        assertThat(message).contains("'111' is missing").doesNotContain("222"));
    }
}
