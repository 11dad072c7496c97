package io.glossa.check.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTest {

    private static final Dictionary ENGLISH = Dictionary.of(Keys.of("en", "Latn"), List.of("house", "garde"), 1);

    private static final Dictionary GERMAN =
            Dictionary.of(Keys.of("de", "Latn"), List.of("house\thaus häuse", "home\thaus"), 0.5);

    @Test
    void findsTheWordsThatItKnows() {
        assertThat(ENGLISH.read("A house, two houses and a tree"))
                .extracting(Meant::at)
                .containsExactly(2, 13);
    }

    @Test
    void givesWordsThatMeanTheSameTheSameNumber() {
        int house = only(ENGLISH, "house");

        assertThat(only(GERMAN, "Häuser")).isEqualTo(house);
        assertThat(GERMAN.read("Haus").getFirst().meanings().toArray())
                .hasSize(2)
                .contains(house);
    }

    @Test
    void tellsWhetherItHasAWordForAMeaning() {
        List<Meant> meant = ENGLISH.read("house garden");

        assertThat(GERMAN.has(meant.get(0))).isTrue();
        assertThat(GERMAN.has(meant.get(1))).isFalse();
    }

    @Test
    void knowsAllTablesThatThereAre() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/io/glossa/check/meaning"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".txt"))
                            .map(name -> name.replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(Dictionaries.names());
        }
    }

    @Test
    void isEmptyForALanguageThatWasNotLearned() {
        assertThat(Dictionaries.of(new Language("ain")).read("aynu itak")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de      | Die Polizei hat am Freitag drei Männer verhaftet.
            fr      | La police a arrêté trois hommes vendredi.
            es      | La policía detuvo el viernes a tres hombres.
            pt-BR   | A polícia prendeu três homens na sexta-feira.
            it      | La polizia ha arrestato tre uomini venerdì.
            nl      | De politie arresteerde vrijdag drie mannen.
            pl      | Policja aresztowała w piątek trzech mężczyzn.
            ru      | В пятницу полиция арестовала троих мужчин.
            uk      | У п'ятницю поліція заарештувала трьох чоловіків.
            tr      | Polis cuma günü üç erkeği tutukladı.
            vi      | Cảnh sát đã bắt ba người đàn ông hôm thứ Sáu.
            ja      | 警察は金曜日に三人の男性を逮捕した。
            zh-Hans | 警察星期五逮捕了三名男子。
            zh-Hant | 警察星期五逮捕了三名男子。
            ko      | 경찰은 금요일에 남자 세 명을 체포했다.
            ar      | اعتقلت الشرطة ثلاثة رجال يوم الجمعة.
            hi      | पुलिस ने शुक्रवार को तीन पुरुषों को गिरफ़्तार किया।
            th      | ตำรวจจับกุมชายสามคนเมื่อวันศุกร์
            """)
    void knowsThePoliceInEachLanguage(String tag, String sentence) {
        int police = only(Dictionaries.of(new Language("en")), "police");

        assertThat(Dictionaries.of(new Language(tag)).read(sentence))
                .anyMatch(word -> word.meanings().anyMatch(meaning -> meaning == police));
    }

    private static int only(Dictionary dictionary, String word) {
        return dictionary.read(word).getFirst().meanings().findFirst().orElseThrow();
    }
}
