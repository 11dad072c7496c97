package io.glossa.language.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.language.Detection;
import io.glossa.language.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = new LanguageDetector(Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n",
                "28 %",
                "12:30 - 14/05/2024",
                "😀🎉",
                "https://example.org/a/b?c=d",
                "<br/><hr>",
                "{name}",
                "\0\0"
            })
    void findsNothingWhereThereAreNoWords(String text) {
        assertThat(DETECTOR.detect(text)).isEqualTo(Detection.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OK", "Berlin", "Anna", "pizza", "Taxi", "São Paulo", "New York Times", "東京"})
    void isUnsureAboutAWordThatManyLanguagesHave(String text) {
        Detection found = DETECTOR.detect(text);

        assertThat(found.language()).isNotNull();
        assertThat(found.reliable()).isFalse();
        assertThat(found.confidence()).isLessThan(0.9);
    }

    @Test
    void isUnsureAboutATextInTwoScripts() {
        Detection found = DETECTOR.detect("The old man went down to the sea. Старик пошёл вниз к самому морю.");

        assertThat(found.reliable()).isFalse();
        assertThat(found.alternatives())
                .extracting(Detection.Candidate::language)
                .containsAnyOf(new Language("ru"), new Language("en"));
    }

    @Test
    void isUnsureAboutATextInTwoLanguages() {
        Detection found = DETECTOR.detect(
                "The old man went down to the sea every morning and came back late in the evening, tired"
                        + " and happy. Der alte Mann ging jeden Morgen ans Meer hinunter und kam erst spät am Abend wieder zurück nach Hause.");

        assertThat(found.reliable()).isFalse();
        assertThat(List.of("en", "de")).contains(tag(found));
    }

    @Test
    void doesNotMindANameInOtherLetters() {
        Detection found = DETECTOR.detect("Компания Microsoft вчера сообщила, что её новый офис откроется в Риге.");

        assertThat(tag(found)).isEqualTo("ru");
        assertThat(found.reliable()).isTrue();
    }

    @Test
    void readsNoAddressesPlaceholdersOrTags() {
        String noisy =
                "<p id=\"a\">Der Hund <b>läuft</b> schnell über die Straße</p> https://example.org/the/fox the.fox@example.org"
                        + " {the_fox} #thequickfox @thequickfox getTheQuickFox() &nbsp;";

        assertThat(DETECTOR.detect(noisy)).isEqualTo(DETECTOR.detect("Der Hund läuft schnell über die Straße"));
    }

    @Test
    void readsCapitalsLikeSmallLetters() {
        String text = "La nave arrivò in porto poco prima dell'alba";

        assertThat(DETECTOR.detect(text.toUpperCase(java.util.Locale.ROOT))).isEqualTo(DETECTOR.detect(text));
    }

    @Test
    void readsALongTextInParts() {
        String text =
                "Der Fischer fuhr am frühen Morgen auf den See hinaus und kam erst am Abend zurück. ".repeat(2500);

        assertThat(tag(DETECTOR.detect(text))).isEqualTo("de");
    }

    @Test
    void findsTheWordsInALongTextOfBlanks() {
        String text =
                " ".repeat(150_000) + "Der Fischer fuhr am frühen Morgen auf den See hinaus." + " ".repeat(50_000);

        assertThat(tag(DETECTOR.detect(text))).isEqualTo("de");
    }

    @Test
    void choosesAmongTheCompetingLanguagesOnly() {
        Set<Language> competing = Set.of(new Language("en"), new Language("de"));
        LanguageDetector detector = new LanguageDetector(competing);

        Detection found = detector.detect("El perro corre por la calle y el gato lo mira desde la ventana de la casa.");

        assertThat(competing).contains(found.language());
        assertThat(found.reliable()).isFalse();
        assertThat(detector.detect("Старик пошёл вниз к морю")).isEqualTo(Detection.NOTHING);
        assertThat(detector.languages()).containsExactlyElementsOf(List.of(new Language("de"), new Language("en")));
    }

    @Test
    void weighsAllLanguagesAlikeWhicheverCompete() {
        LanguageDetector detector = new LanguageDetector(Set.of(new Language("en"), new Language("de")));

        Map<Language, Double> likelihoods = detector.likelihoods("El perro corre por la calle y el gato lo mira.");

        assertThat(likelihoods.get(new Language("es"))).isGreaterThan(0.9);
        assertThat(likelihoods).isEqualTo(DETECTOR.likelihoods("El perro corre por la calle y el gato lo mira."));
        assertThat(likelihoods.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isBetween(0.9, 1.0);
        assertThat(detector.likelihoods("28 %")).isEmpty();
        assertThat(detector.knownLanguages()).isEqualTo(DETECTOR.languages());
    }

    @Test
    void knowsTheSmallWordsOfALanguage() {
        assertThat(DETECTOR.isSmallWord("the", new Language("en"))).isTrue();
        assertThat(DETECTOR.isSmallWord("lighthouse", new Language("en"))).isFalse();
        assertThat(DETECTOR.isSmallWord("the", new Language("vi"))).isFalse();
        assertThat(DETECTOR.isSmallWord("the", new Language("haw"))).isFalse();
    }

    @Test
    void refusesToCompeteLanguagesThatItDoesNotKnow() {
        Set<Language> competing = Set.of(new Language("en"), new Language("haw"));

        assertThatThrownBy(() -> new LanguageDetector(competing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("haw")
                .hasMessageNotContaining("en,");
    }

    @Test
    void knowsAtLeastNinetyFiveLanguagesInOrder() {
        assertThat(List.copyOf(DETECTOR.languages()))
                .hasSizeGreaterThanOrEqualTo(95)
                .isSorted();
    }

    @Test
    void saysTheSameToManyThreadsAtOnce() throws Exception {
        List<String> texts = List.of("Hvor er du fra?", "Onde fica a estação?", "Gdzie jest dworzec?", "駅はどこですか");
        List<Detection> expected = texts.stream().map(DETECTOR::detect).toList();
        List<Callable<List<Detection>>> tasks = Collections.nCopies(
                200, () -> texts.stream().map(DETECTOR::detect).toList());

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Detection>> found : threads.invokeAll(tasks)) {
                assertThat(found.get()).isEqualTo(expected);
            }
        }
    }

    private static String tag(Detection found) {
        return String.valueOf(found.language());
    }
}
