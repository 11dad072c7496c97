package io.glossa.executable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The native executable has only those files in it that it is told of. */
class NativeResourcesTest {

    private static final List<PathMatcher> LISTED = Stream.concat(
                    NativeMetadata.entries("resources").stream()
                            .map(entry -> entry.get("glob").asText()),
                    NativeMetadata.setting("quarkus.native.resources.includes").stream())
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();

    @Test
    void everyFileOfOursIsListed() throws IOException {
        assertThat(below(Path.of("src/main/resources/io")))
                .hasSizeGreaterThan(190)
                .allMatch(file -> isListed(Path.of("src/main/resources").relativize(file)));
        assertThat(below(Path.of("prompts"))).hasSizeGreaterThan(3).allMatch(NativeResourcesTest::isListed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "langdetect-183.bin",
                "languages/en",
                "org/commonmark/internal/util/entities.txt",
                "com/ibm/icu/impl/data/icudata/uprops.icu",
                "com/ibm/icu/impl/data/icudata/nfc.nrm",
                "com/ibm/icu/impl/data/icudata/root.res",
                "com/ibm/icu/impl/data/icudata/vi.res",
                "com/ibm/icu/impl/data/icudata/pool.res",
                "com/ibm/icu/impl/data/icudata/plurals.res",
                "com/ibm/icu/impl/data/icudata/numberingSystems.res",
                "com/ibm/icu/impl/data/icudata/supplementalData.res",
                "com/ibm/icu/impl/data/icudata/brkitr/root.res",
                "com/ibm/icu/impl/data/icudata/brkitr/sent.brk",
                "com/ibm/icu/impl/data/icudata/brkitr/thaidict.dict",
                "com/ibm/icu/impl/data/icudata/curr/root.res",
                "com/ibm/icu/impl/data/icudata/lang/en.res",
                "com/ibm/icu/impl/data/icudata/rbnf/de.res",
                "com/ibm/icu/impl/data/icudata/region/en.res",
                "com/ibm/icu/impl/data/icudata/unit/en.res"
            })
    void whatLibrariesReadForUsIsThereAndListed(String file) {
        assertThat(getClass().getClassLoader().getResource(file)).isNotNull();
        assertThat(isListed(Path.of(file))).isTrue();
    }

    private static boolean isListed(Path file) {
        return LISTED.stream().anyMatch(glob -> glob.matches(file));
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
