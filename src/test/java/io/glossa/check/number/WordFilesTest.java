package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that translators write. */
class WordFilesTest {

    private static final Set<String> SHARED = Set.of("han", "units");
    private static final Set<String> LANGUAGES = Set.of(ULocale.getISOLanguages());

    @ParameterizedTest
    @MethodSource("files")
    void areNamedByALanguage(String file) {
        assertThat(SHARED.contains(file) || LANGUAGES.contains(file)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("files")
    void canBeRead(String file) {
        Lexicon lexicon = new Lexicon();

        assertThat(WordFile.read("words/" + file, lexicon)).isTrue();
        WordFile.readUnits("words/" + file, lexicon);

        assertThat(lexicon.isEmpty()).isFalse();
    }

    static Stream<String> files() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(WordFile.class.getResource("words/en.txt"))
                        .toURI())
                .resolveSibling("");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).toList().stream();
        }
    }
}
