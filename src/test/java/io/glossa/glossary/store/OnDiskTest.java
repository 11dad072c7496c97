package io.glossa.glossary.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.glossary.TermList;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnDiskTest extends StoreContract {

    private static final int ENTRIES = 2000;

    @TempDir
    Path folder;

    private GlossaryStore store;

    @BeforeEach
    void open() {
        store = new OnDisk(folder.resolve("stored"), "glossa.cache.disk.path");
    }

    @Override
    GlossaryStore store() {
        return store;
    }

    @Test
    void hasEverythingAfterARestart() {
        store.put(glossary("legal", "Friede"), Expected.ANYTHING);
        store.put(glossary("names", "Apple"), Expected.ANYTHING);
        store.remove("names", Expected.ANYTHING);

        open();

        assertThat(store.all()).containsOnlyKeys("legal");
        assertThat(requireNonNull(store.all().get("legal")).terms())
                .isEqualTo(glossary("legal", "Friede").terms());
    }

    @Test
    void writesFilesThatPeopleCanRead() throws IOException {
        store.put(glossary("legal", "Friede"), Expected.ANYTHING);

        assertThat(Files.readString(folder.resolve("stored/legal.tsv")))
                .isEqualTo("source\ttarget\n\"peace, \"\"\uD83D\uDD4A\"\"\"\tFriede\n");
    }

    @Test
    void saysWhatIsInTheWayWhereItCanNotWrite() throws IOException {
        // Given: a file where the folder should be
        Files.writeString(folder.resolve("taken"), "");
        GlossaryStore blocked = new OnDisk(folder.resolve("taken"), "glossa.cache.disk.path");

        // When, then
        assertThatThrownBy(() -> blocked.put(glossary("legal", "Friede"), Expected.ANYTHING))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        e -> assertThat(e.failure()).isInstanceOf(Failure.GlossariesUnavailable.class));
    }

    @Test
    void hasTheOldOrTheNewOneWholeAfterBeingKilledWhileItWrote() throws Exception {
        // Given: a process that puts one version after the other
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.resolve("stored").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int told = 0;

        // When
        try (BufferedReader lines = process.inputReader()) {
            while (told < 30) {
                told = Integer.parseInt(lines.readLine());
            }
            process.destroyForcibly().waitFor();
        }

        // Then
        open();
        List<GlossaryTerm> terms =
                requireNonNull(store.all().get("legal")).terms().terms();
        assertThat(terms).hasSize(ENTRIES);
        assertThat(terms.stream().map(GlossaryTerm::target).distinct()).hasSize(1);
        assertThat(Integer.parseInt(terms.getFirst().target())).isGreaterThanOrEqualTo(30);
    }

    /** Puts glossaries without end, and says each time which one is kept. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            GlossaryStore store = new OnDisk(Path.of(arguments[0]), "none");
            for (int version = 1; true; version++) {
                String target = String.valueOf(version);
                List<GlossaryTerm> terms = IntStream.range(0, ENTRIES)
                        .mapToObj(i -> new GlossaryTerm("term " + i, target, null))
                        .toList();
                store.put(new StoredGlossary("legal", new TermList(terms), NOON, "disk"), Expected.ANYTHING);
                System.out.println(version);
            }
        }
    }
}
