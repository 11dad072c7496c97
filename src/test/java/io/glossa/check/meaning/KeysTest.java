package io.glossa.check.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    @ParameterizedTest
    @CsvSource({
        "en, Latn, Ministers, minis",
        "de, Latn, Ämter, ämter",
        "ru, Cyrl, Правительство, прави",
        "tr, Latn, ev, ev",
        "ar, Arab, والحكومة, حكومة",
        "ar, Arab, الأَمْن, امن",
        "fa, Arab, می‌خواهم, میخوا",
        "he, Hebr, שָׁלוֹם, שלום",
        "hi, Deva, सरकार, सरकार",
        "ko, Hang, 정부는, 정부",
    })
    void looksAWordUpByItsFirstLetters(String language, String script, String word, String key) {
        assertThat(Keys.of(language, script).key(word)).isEqualTo(key);
    }

    @Test
    void keepsAnArticleThatIsMostOfTheWord() {
        assertThat(Keys.of("ar", "Arab").key("الله")).isEqualTo("الله");
    }

    @Test
    void readsTheWordsOfATextWithTheirPlaces() {
        List<String> read = new ArrayList<>();

        Keys.of("en", "Latn").read("Two ministers, 3 of them old", (at, key, start, end) -> read.add(at + key));

        assertThat(read).containsExactly("0two", "4minis", "17of", "20them", "25old");
    }

    @Test
    void takesTheLongestWordThatIsKnownWhereWordsRunTogether() {
        List<String> read = new ArrayList<>();
        List<String> known = List.of("政府", "政府机关", "关闭");

        Keys.of("zh", "Hans").read("政府机关关闭了", (at, key, start, end) -> {
            String word = key.substring(start, end);
            return known.contains(word) && read.add(at + word);
        });

        assertThat(read).containsExactly("0政府机关", "4关闭");
    }
}
