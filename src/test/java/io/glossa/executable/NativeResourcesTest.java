package io.glossa.executable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The native executable has only those files in it that it is told of. */
class NativeResourcesTest {

    @Test
    void everyFileOfOursIsListed() throws IOException {
        assertThat(below(Path.of("src/main/resources/io")))
                .hasSizeGreaterThan(190)
                .allMatch(file ->
                        NativeMetadata.isListed(Path.of("src/main/resources").relativize(file)));
        assertThat(below(Path.of("prompts"))).hasSizeGreaterThan(3).allMatch(NativeMetadata::isListed);
    }

    /** What is made of them while it is built is in it: the large files themselves would be there for nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"langdetect-183.bin", "languages/en"})
    void whatIsReadWhileTheExecutableIsBuiltIsLeftOut(String file) throws ReflectiveOperationException {
        Field models = Class.forName("io.glossa.language.detect.Models$Loaded").getDeclaredField("MODELS");

        assertThat(getClass().getClassLoader().getResource(file)).isNotNull();
        assertThat(NativeMetadata.isListed(Path.of(file))).isFalse();
        assertThat(Modifier.isStatic(models.getModifiers())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/commonmark/internal/util/entities.txt",
                "com/ibm/icu/impl/data/icudata/uprops.icu",
                "com/ibm/icu/impl/data/icudata/langInfo.res",
                "com/ibm/icu/impl/data/icudata/brkitr/root.res",
                "com/ibm/icu/impl/data/icudata/brkitr/sent.brk",
                "com/ibm/icu/impl/data/icudata/brkitr/thaidict.dict"
            })
    void whatLibrariesReadForUsIsThereAndListed(String file) {
        assertThat(getClass().getClassLoader().getResource(file)).isNotNull();
        assertThat(NativeMetadata.isListed(Path.of(file))).isTrue();
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
