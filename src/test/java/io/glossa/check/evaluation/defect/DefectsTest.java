package io.glossa.check.evaluation.defect;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Examples;
import io.glossa.check.evaluation.Trial;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefectsTest {

    private static final Example PARAGRAPH = Examples.of(
            List.of("The harbour of the old town was closed for 14 days.", "Fishermen are waiting for better weather."),
            List.of(
                    "Der Hafen der alten Stadt war 14 Tage lang geschlossen.",
                    "Die Fischer warten auf besseres Wetter."),
            List.of("Vanhan kaupungin satama oli suljettuna 14 päivää.", "Kalastajat odottavat parempaa säätä."));

    @ParameterizedTest
    @MethodSource("defects")
    void makesTheTranslationAnotherOne(Defect defect) {
        List<Trial> planted = IntStream.range(0, 200)
                .boxed()
                .flatMap(seed -> defect.plant(PARAGRAPH, new Random(seed)).stream())
                .toList();

        assertThat(planted).isNotEmpty().doesNotContain(Trial.of(PARAGRAPH));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void isTheSameWithTheSameSeed(Defect defect) {
        assertThat(defect.plant(PARAGRAPH, new Random(7))).isEqualTo(defect.plant(PARAGRAPH, new Random(7)));
    }

    @Test
    void changesNoMoreOfAFigureThanADigit() {
        List<String> answers = IntStream.range(0, 50)
                .mapToObj(seed -> new NumberChanged()
                        .plant(PARAGRAPH, new Random(seed))
                        .orElseThrow()
                        .answer())
                .toList();

        assertThat(answers).allMatch(answer -> answer.matches("Der .* war ([2-9]4|1[0-35-9]) Tage .* Wetter\\."));
    }

    static List<Defect> defects() {
        return Defects.ALL.stream()
                // These need more texts than there are here.
                .filter(defect -> !(defect instanceof RelatedLanguage || defect instanceof AnotherText))
                .toList();
    }
}
