package io.glossa.check.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Sounds SOUNDS = Sounds.all();

    @ParameterizedTest
    @CsvSource({
        "Trump, Трамп",
        "Trump, ترامب",
        "Trump, トランプ",
        "Trump, 트럼프",
        "Trump, ट्रंप",
        "Trump, ทรัมป์",
        "Trump, 特朗普",
        "Trump, ტრამპი",
        "Trump, Թրամփը",
        "Trump, טראמפ",
        "Merkel, Μέρκελ",
        "Gardner, ガードナー",
        "Merkel, Меркель",
        "Merkel, 메르켈",
        "Liverpool, Liverpoolu",
        "Brighton, ব্রাইটন",
        "Salman, السلمان",
        "Netanyahu, ኔታንያሁ",
    })
    void findsANameInAnotherScript(String name, String other) {
        assertThat(places(name, "... " + other + " ...")).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource({"Trump, Путин", "Gardner, クリントン", "Liverpool, Manchester", "Merkel, ''"})
    void doesNotFindItInAnother(String name, String other) {
        assertThat(places(name, other)).isEmpty();
    }

    @Test
    void takesCapitalsInsideASentenceForNames() {
        Words words = Words.of("Yesterday the Mayor of Liverpool met Michael. Nobody else.", true, SOUNDS);

        assertThat(words.names()).extracting(Word::start).containsExactly(23, 37);
    }

    @Test
    void takesLatinWordsInOtherScriptsAndKatakanaForNames() {
        assertThat(Words.of("그는 facebook 에서 일한다", false, SOUNDS).names()).hasSize(1);
        assertThat(Words.of("彼はマイケルと働く", false, SOUNDS).names()).hasSize(1);
    }

    @Property(tries = 300)
    void readsAnyText(@ForAll String text) {
        Words words = Words.of(text, true, SOUNDS);

        assertThat(words.names())
                .allSatisfy(name -> assertThat(words.places(name)).contains(name.start()));
    }

    private static List<Integer> places(String name, String other) {
        Word word =
                Words.of("Yesterday " + name + " spoke.", true, SOUNDS).names().getFirst();
        return Words.of(other, false, SOUNDS).places(word);
    }
}
