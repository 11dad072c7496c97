package io.glossa.check.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.check.Checks;
import io.glossa.check.Level;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.language.detect.LanguageDetector;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Short texts of our own, each in some fifty languages, one file a language: all are faithful translations of each other. The folders can
 * be given to {@link ChecksEvaluation} as well.
 */
class StoriesTest {

    private static final Language ENGLISH = new Language("en");

    private static final Checks CHECKS = Checks.all(new LanguageDetector(Set.of()), Map.of(Checks.DOUBTS, Level.OFF));

    /** What is accused all the same: by language and first line of the segment. Headlines, mostly, that say it shorter. */
    private static final Set<String> WRONGLY_ACCUSED = Set.of(
            "bulletin en-th 6",
            "household en-ja 30",
            "news en-af 1",
            "news en-ko 16",
            "reports en-ko 13",
            "reports en-lt 2",
            "reports en-ta 13",
            "reports en-th 20",
            "reports en-th 22");

    @ParameterizedTest
    @ValueSource(strings = {"news", "reports", "household", "bulletin"})
    void noneButAFewFaithfulTranslationsAreAccused(String folder) throws IOException, URISyntaxException {
        ParallelTexts texts = ParallelTexts.read(
                Path.of(Objects.requireNonNull(getClass().getResource("stories/" + folder))
                        .toURI()),
                Set.of());

        List<String> accused = Stream.of(Reading.values())
                .flatMap(reading -> texts.languages().stream()
                        .filter(language -> !language.equals(ENGLISH))
                        .flatMap(language -> reading.of(texts, new Languages(ENGLISH, language), 1).stream()))
                .filter(example -> !CHECKS.look(Trial.of(example).subject()).sound())
                .map(example -> folder + " " + example.pair() + " " + example.number())
                .distinct()
                .toList();

        assertThat(texts.languages()).hasSizeGreaterThan(40);
        assertThat(accused)
                .containsExactlyInAnyOrderElementsOf(WRONGLY_ACCUSED.stream()
                        .filter(known -> known.startsWith(folder + " "))
                        .toList());
    }
}
