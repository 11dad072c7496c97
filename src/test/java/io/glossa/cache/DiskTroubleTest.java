package io.glossa.cache;

import static io.glossa.cache.OnDisk.NOON;
import static io.glossa.cache.OnDisk.entry;
import static io.glossa.cache.OnDisk.key;
import static io.glossa.cache.OnDisk.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskTroubleTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    private Instant now = NOON;

    @Test
    void tellsBeforehandWhatWouldKeepItFromBeingOpenedAndMakesNothing() throws Exception {
        Path noFolder = Files.writeString(folder.resolve("a-file"), "");

        DiskStore.check(settings(folder.resolve("new/folder/cache.mv"), 1), () -> now);
        DiskStore.check(settings(folder, 1), () -> now);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiskStore.check(settings(noFolder.resolve("cache.mv"), 0), () -> now))
                .withMessageContainingAll("glossa.cache.disk.size", "glossa.cache.disk.path", "can't be written");
        assertThat(folder).isDirectoryContaining(file -> file.equals(noFolder)).isDirectoryNotContaining("glob:**new");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 5_000, 100_000})
    void setsAFileAsideThatIsNoneOfItsOwn(int length) throws Exception {
        // Given
        byte[] nonsense = new byte[length];
        new Random(1).nextBytes(nonsense);
        Files.write(file(), nonsense);

        // When
        try (DiskStore store = open()) {
            store.keep(Map.of(key(1), entry(1, NOON)));

            // Then
            assertThat(store.find(List.of(key(1)))).hasSize(1);
        }
        assertThat(damaged())
                .singleElement()
                .satisfies(aside -> assertThat(aside)
                        .hasFileName("cache.damaged-20261122-120000-000")
                        .hasBinaryContent(nonsense));
    }

    @Test
    void startsWithWhateverIsLeftOfAFileThatWasCutOrOverwritten() throws Exception {
        try (DiskStore store = open()) {
            LongStream.range(0, 300).forEach(number -> store.keep(Map.of(key(number), entry(number, NOON))));
        }
        byte[] sound = Files.readAllBytes(file());
        Random random = new Random(2);
        for (int attempt = 0; attempt < 40; attempt++) {
            // Given
            byte[] broken = sound.clone();
            int from = random.nextInt(broken.length);
            for (int i = from; i < Math.min(broken.length, from + (1 << random.nextInt(20))); i++) {
                broken[i] = (byte) random.nextInt();
            }
            int length = attempt % 2 == 0 ? broken.length : random.nextInt(broken.length);
            Files.write(file(), Arrays.copyOf(broken, length));

            // When
            try (DiskStore store = open()) {
                for (long number = 0; number < 300; number++) {
                    // Then
                    Map<Key, Entry> found = store.find(List.of(key(number)));
                    assertThat(found).isIn(Map.of(), Map.of(key(number), entry(number, NOON)));
                }
                store.keep(Map.of(key(1), entry(1, NOON)));
                store.round();
                assertThat(store.find(List.of(key(1)))).hasSize(1);
            }
        }
    }

    @Test
    void beginsANewFileWhenTheOldOneIsDamagedUnderItsHands() throws Exception {
        // Given: an earlier process has written it, so that it must be read.
        try (DiskStore earlier = new DiskStore(settings(file(), 64), DAY, () -> now)) {
            LongStream.range(0, 8000).forEach(number -> earlier.keep(Map.of(key(number), entry(number, NOON))));
        }
        try (DiskStore store = new DiskStore(settings(file(), 64), DAY, () -> now)) {
            try (FileChannel there = FileChannel.open(file(), StandardOpenOption.WRITE)) {
                there.write(ByteBuffer.allocate((int) there.size()), 0);
            }

            // When
            LongStream.range(0, 8000).forEach(number -> store.find(List.of(key(number))));
            store.keep(Map.of(key(1), entry(1, NOON)));

            // Then
            assertThat(store.find(List.of(key(1)))).hasSize(1);
            assertThat(store.figures().errors()).isPositive();
            assertThat(damaged()).hasSize(1);
        }
    }

    @Test
    void doesNotStartWithAFileThatAnotherHolds() throws Exception {
        try (DiskStore first = open()) {
            first.keep(Map.of(key(1), entry(1, NOON)));

            assertThatIllegalArgumentException()
                    .isThrownBy(this::open)
                    .withMessageContaining("glossa.cache.disk.path: " + file() + " is in use by another process");
            assertThat(first.find(List.of(key(1)))).hasSize(1);
            assertThat(damaged()).isEmpty();
        }
    }

    @Test
    void doesNotStartWhereItCannotWrite() throws Exception {
        Files.writeString(file(), "a file, not a folder");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DiskStore(settings(file().resolve("cache"), 4), DAY, () -> now))
                .withMessageStartingWith("glossa.cache.disk.path: ")
                .withMessageContaining("name a file in a folder that the service may write to");
    }

    @Test
    void goesOnWhenTheDiskIsNoLongerFull() {
        FullDisk disk = new FullDisk(new AtomicBoolean());
        try (DiskStore store = new DiskStore(settings(file(), 4), DAY, () -> now, disk)) {
            // Given
            store.keep(Map.of(key(1), entry(1, NOON)));
            store.round();

            // When
            disk.full.set(true);
            store.keep(Map.of(key(2), entry(2, NOON)));
            store.round();

            // Then
            assertThat(store.find(List.of(key(1), key(2)))).isEmpty();
            long errors = store.figures().errors();
            assertThat(errors).isGreaterThanOrEqualTo(3);

            // When
            disk.full.set(false);
            now = now.plusSeconds(10);
            store.round();
            store.keep(Map.of(key(3), entry(3, NOON)));

            // Then
            assertThat(store.find(List.of(key(1), key(2), key(3)))).containsOnlyKeys(key(1), key(3));
            assertThat(damaged()).isEmpty();
        }
    }

    @Test
    void staysOpenWhenWhoeverReadsIsInterrupted() {
        try (DiskStore store = open()) {
            store.keep(Map.of(key(1), entry(1, NOON)));
        }
        try (DiskStore store = open()) {
            Thread.currentThread().interrupt();

            assertThat(store.find(List.of(key(1)))).hasSize(1);
            store.keep(Map.of(key(2), entry(2, NOON)));
            store.round();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(store.find(List.of(key(1), key(2)))).hasSize(2);
            assertThat(store.figures().errors()).isZero();
        }
    }

    private DiskStore open() {
        return new DiskStore(settings(file(), 4), DAY, () -> now);
    }

    private Path file() {
        return folder.resolve("cache");
    }

    private List<Path> damaged() {
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.toString().contains("damaged")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
