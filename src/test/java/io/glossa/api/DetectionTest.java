package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages of many scripts and families are told over HTTP: all data for it is there. */
@QuarkusTest
class DetectionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en      | The ferry to the islands leaves at noon, and the harbour office sells the tickets.
            de      | Die Fähre zu den Inseln fährt um zwölf, und das Hafenbüro verkauft die Fahrkarten.
            fr      | Le bateau pour les îles part à midi, et le bureau du port vend les billets.
            es      | El barco a las islas sale a mediodía y la oficina del puerto vende los billetes.
            pt      | O barco para as ilhas parte ao meio-dia e o escritório do porto vende os bilhetes.
            vi      | Chuyến phà ra đảo khởi hành lúc giữa trưa, vé được bán tại văn phòng cảng.
            tr      | Adalara giden vapur öğlen kalkıyor, biletleri liman bürosu satıyor.
            ru      | Паром на острова уходит в полдень, билеты продаёт контора порта.
            uk      | Пором на острови відходить опівдні, квитки продає контора порту.
            ar      | تغادر العبارة إلى الجزر عند الظهر ويبيع مكتب الميناء التذاكر.
            he      | המעבורת לאיים יוצאת בצהריים ומשרד הנמל מוכר את הכרטיסים.
            hi      | द्वीपों के लिए नौका दोपहर में निकलती है और बंदरगाह कार्यालय टिकट बेचता है।
            th      | เรือข้ามฟากไปเกาะออกเวลาเที่ยงวัน และสำนักงานท่าเรือขายตั๋ว
            ja      | 島へ渡る船は正午に出て、切符は港の事務所で売られている。
            ko      | 섬으로 가는 배는 정오에 떠나고 표는 항구 사무소에서 판다.
            zh-Hans | 开往群岛的渡轮中午出发，船票在港务办公室出售。
            """)
    void areTold(String language, String text) {
        given().contentType("application/json")
                .body(Map.of("texts", List.of(text)))
                .when()
                .post("/v1/detect")
                .then()
                .statusCode(200)
                .body("items[0].language", equalTo(language))
                .body("items[0].confidence", greaterThan(0.8f));
    }
}
