package io.glossa.cache;

import static io.glossa.cache.OnDisk.NOON;
import static io.glossa.cache.OnDisk.entry;
import static io.glossa.cache.OnDisk.key;
import static io.glossa.cache.OnDisk.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.task.Figures;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final long BOUND = 4 * 1024 * 1024;

    @TempDir
    Path folder;

    private Instant now = NOON;
    private DiskStore store;

    @BeforeEach
    void open() {
        store = new DiskStore(settings(folder, 4), DAY, () -> now);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsWhatItIsGivenInTheFolderThatItIsGiven() {
        store.keep(Map.of(key(1), entry(1, NOON), key(2), entry(2, NOON)));

        assertThat(store.find(List.of(key(1), key(2), key(3))))
                .isEqualTo(Map.of(key(1), entry(1, NOON), key(2), entry(2, NOON)));
        assertThat(folder.resolve("glossa-cache.mv")).exists();
        assertThat(store.figures())
                .returns(2L, Figures::entries)
                .returns(2L, Figures::hits)
                .returns(1L, Figures::misses)
                .returns(0L, Figures::errors)
                .returns(BOUND, Figures::limit);
    }

    @Test
    void makesTheFoldersThatAreMissing() {
        Path deep = folder.resolve("a/b/cache");

        new DiskStore(settings(deep, 4), DAY, () -> now).close();

        assertThat(deep).isRegularFile();
    }

    @Test
    void keepsTheLaterOfTwoAnswersAlsoAfterARestart() {
        // Given
        store.keep(Map.of(key(1), entry(1, NOON)));
        store.keep(Map.of(key(1), entry(2, NOON)));

        // When
        store.close();
        open();

        // Then
        assertThat(store.find(List.of(key(1)))).isEqualTo(Map.of(key(1), entry(2, NOON)));
        assertThat(store.figures().entries()).isEqualTo(1);
    }

    @Test
    void forgetsAnAnswerWhenItsTimeIsOver() {
        // Given
        store.keep(Map.of(key(1), entry(1, NOON.minus(DAY).plusMillis(1)), key(2), entry(2, NOON)));
        assertThat(store.find(List.of(key(1), key(2)))).hasSize(2);

        // When
        now = NOON.plusMillis(1);

        // Then
        assertThat(store.find(List.of(key(1), key(2)))).containsOnlyKeys(key(2));
        assertThat(store.figures().entries()).isEqualTo(1);
    }

    @Test
    void removesWhatIsTooOldThoughNobodyAsks() {
        // Given
        LongStream.range(0, 100).forEach(number -> store.keep(Map.of(key(number), entry(number, NOON))));

        // When
        now = NOON.plus(DAY);
        store.round();

        // Then
        assertThat(store.figures()).returns(0L, Figures::entries).returns(0L, Figures::evictions);
    }

    @Test
    void staysWithinItsBoundAndDropsTheOldest() throws Exception {
        // Given
        long many = 12_000;

        // When
        for (long number = 0; number < many; number++) {
            store.keep(Map.of(key(number), entry(number, NOON)));
            if (number % 20 == 0) {
                assertThat(Files.size(folder.resolve(DiskFile.NAME))).isLessThanOrEqualTo(BOUND);
            }
        }
        store.round();

        // Then
        assertThat(store.find(
                        LongStream.range(0, many / 2).mapToObj(OnDisk::key).toList()))
                .isEmpty();
        LongStream.range(many - 200, many)
                .forEach(number -> assertThat(store.find(List.of(key(number)))).containsValue(entry(number, NOON)));
        Figures figures = store.figures();
        assertThat(figures.evictions()).isEqualTo(many - figures.entries());
        assertThat(figures.bytes()).isLessThanOrEqualTo(BOUND).isGreaterThan(BOUND / 4);
        store.close();
        assertThat(Files.size(folder.resolve(DiskFile.NAME))).isLessThanOrEqualTo(BOUND);
    }

    @Test
    void doesNotKeepWhatIsTooLargeForIt() {
        store.keep(Map.of(key(1), new Entry(OnDisk.noise(1_000_000), OnDisk.PAIR, "openai", "gpt", NOON)));

        assertThat(store.figures()).returns(0L, Figures::entries).returns(1L, Figures::errors);
    }

    @Test
    void removesWhatASelectionCovers() {
        // Given
        Languages french = new Languages(new Language("en"), new Language("fr"));
        store.keep(Map.of(key(1), entry(1, NOON), key(2), new Entry("pain", french, "openai", "gpt", NOON)));
        store.keep(Map.of(key(3), new Entry("beurre", french, "local", "gemma", NOON)));

        // When
        long removed =
                store.remove(new Selection(Optional.empty(), Optional.of(new Language("fr")), Optional.of("openai")));

        // Then
        assertThat(removed).isEqualTo(1);
        assertThat(store.find(List.of(key(1), key(2), key(3)))).containsOnlyKeys(key(1), key(3));
        assertThat(store.remove(Selection.ALL)).isEqualTo(2);
        assertThat(store.find(List.of(key(1), key(3)))).isEmpty();
    }

    @Test
    void hasEverythingAfterBeingKilledThatWasKeptASecondBefore() throws Exception {
        // Given
        Path file = folder.resolve("killed");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OnDisk.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Long> kept = new ArrayList<>();

        // When
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.add(Long.valueOf(line.substring(line.indexOf(' ') + 1)));
                if (kept.getLast() - kept.getFirst() > 2500) {
                    break;
                }
            }
            process.destroyForcibly().waitFor();
        }
        long killed = kept.getLast();

        // Then
        try (DiskStore reopened = new DiskStore(settings(file, 64), DAY, () -> now)) {
            long sure = kept.stream().filter(time -> time < killed - 1000).count();
            assertThat(sure).isGreaterThan(100);
            for (long number = 0; number < kept.size(); number++) {
                Map<Key, Entry> found = reopened.find(List.of(key(number)));
                if (number < sure || !found.isEmpty()) {
                    assertThat(found).isEqualTo(Map.of(key(number), entry(number, NOON)));
                }
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("damaged"));
        }
    }
}
