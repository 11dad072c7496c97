package io.glossa.glossary.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.glossary.Direction;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path, "glossa.glossary.dir", "folder");
    }

    @Test
    void hasAGlossaryForEachNameAndLeavesOtherFilesAlone() throws IOException {
        // Given
        write("legal.tsv", "peace\tFriede", NOON);
        write("names.json", "[{\"source\": \"Apple\", \"target\": \"Apple\"}]", NOON);
        write("README.md", "no glossary", NOON);
        write(".legal.tsv.new", "half", NOON);
        Files.createDirectory(path.resolve("stored"));

        // When
        folder.readAll();

        // Then
        assertThat(folder.all()).containsOnlyKeys("legal", "names");
        assertThat(requireNonNull(folder.all().get("legal")))
                .returns(NOON, StoredGlossary::changed)
                .returns("folder", StoredGlossary::keptIn);
    }

    @ParameterizedTest
    @CsvSource({
        "legal.de.tsv, , de",
        "legal.en-de.tsv, en, de",
        "legal.pt-BR.tsv, , pt-BR",
        "legal.en-pt-BR.tsv, en, pt-BR",
        "legal.zh-Hant-en.tsv, zh-Hant, en",
        "legal.tsv, , "
    })
    void takesLanguagesFromTheNamesOfFiles(String file, String from, String into) throws IOException {
        write(file, "a\tb", NOON);

        assertThat(requireNonNull(folder.all().get("legal")).terms().directions())
                .containsExactly(new Direction(
                        from == null ? null : new Language(from), into == null ? null : new Language(into)));
    }

    @Test
    void makesOneGlossaryOfAllFilesOfAName() throws IOException {
        write("legal.en-de.tsv", "peace\tFriede", NOON);
        write("legal.en-fr.csv", "peace,paix", NOON.plusSeconds(5));

        assertThat(folder.all()).containsOnlyKeys("legal");
        assertThat(requireNonNull(folder.all().get("legal")).terms().terms())
                .extracting(GlossaryTerm::target)
                .containsExactly("Friede", "paix");
        assertThat(requireNonNull(folder.all().get("legal")).changed()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void seesFilesComeChangeAndGo() throws IOException {
        // Given
        write("legal.tsv", "peace\tFriede", NOON);
        StoredGlossary first = requireNonNull(folder.all().get("legal"));
        assertThat(requireNonNull(folder.all().get("legal"))).isSameAs(first);

        // When, then
        write("legal.tsv", "peace\tFrieden", NOON.plusSeconds(1));
        write("names.tsv", "Apple\tApple", NOON);
        assertThat(requireNonNull(folder.all().get("legal")).terms().terms())
                .containsExactly(new GlossaryTerm("peace", "Frieden", null));
        assertThat(folder.all()).containsOnlyKeys("legal", "names");
        Files.delete(path.resolve("legal.tsv"));
        assertThat(folder.all()).containsOnlyKeys("names");
    }

    @Test
    void aFileThatIsWrongIsNamedWithItsLine() throws IOException {
        write("legal.tsv", "peace\tFriede\ntruce\n", NOON);

        assertThatThrownBy(() -> folder.readAll())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("glossa.glossary.dir: " + path.resolve("legal.tsv") + ", line 2: the target is missing");
    }

    @Test
    void allFilesThatAreWrongAreNamed() throws IOException {
        write("legal.tsv", "truce\n", NOON);
        write("names.json", "{", NOON);

        assertThatThrownBy(() -> folder.readAll())
                .hasMessageContainingAll("2 settings can't be used", "legal.tsv, line 1", "names.json, ");
    }

    @ParameterizedTest
    @CsvSource({"Legal Terms.tsv, Legal Terms", "legal.english.tsv, english"})
    void aNameThatIsWrongIsNamed(String file, String what) throws IOException {
        write(file, "a\tb", NOON);

        assertThatThrownBy(() -> folder.readAll()).hasMessageContaining(file).hasMessageContaining("'" + what + "'");
    }

    @Test
    void aFileThatBecomesWrongLeavesItsLastGoodVersionInUse() throws IOException {
        // Given
        write("legal.tsv", "peace\tFriede", NOON);
        folder.readAll();

        // When
        write("legal.tsv", "peace\n", NOON.plusSeconds(1));

        // Then
        assertThat(requireNonNull(folder.all().get("legal")).terms().terms())
                .containsExactly(new GlossaryTerm("peace", "Friede", null));
        write("legal.tsv", "peace\tpaix", NOON.plusSeconds(2));
        assertThat(requireNonNull(folder.all().get("legal")).terms().terms())
                .containsExactly(new GlossaryTerm("peace", "paix", null));
    }

    @Test
    void aGlossaryThatIsTooLargeIsRefused() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= Limits.ENTRIES; i++) {
            many.append(i).append("\tx\n");
        }
        write("legal.tsv", many.toString(), NOON);

        assertThatThrownBy(() -> folder.readAll()).hasMessageContaining("50001 entries; 50000 are allowed");
    }

    @Test
    void aFolderThatIsNotThereYetIsEmpty() {
        assertThat(new Folder(path.resolve("stored"), "x", "disk").all()).isEmpty();
    }

    private void write(String name, String content, Instant changed) throws IOException {
        Files.writeString(path.resolve(name), content);
        Files.setLastModifiedTime(path.resolve(name), FileTime.from(changed));
    }
}
