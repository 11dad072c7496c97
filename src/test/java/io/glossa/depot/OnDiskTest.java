package io.glossa.depot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OnDiskTest extends DepotContract {

    @TempDir
    Path temporary;

    private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

    private Path folder() {
        return temporary.resolve("cache.mv.documents");
    }

    @Override
    Depot open() {
        return new OnDisk(folder(), () -> now);
    }

    @Test
    void aThingIsThereUntilItsTimeIsOver() {
        Depot depot = open();
        depot.put("A1", bytes("thing"), HOUR);

        now = now.plus(HOUR).minusMillis(1);
        assertThat(depot.get("A1")).isPresent();

        now = now.plusMillis(1);
        assertThat(depot.get("A1")).isEmpty();
    }

    @Test
    void whatIsOverIsRemovedAtTheNextStart() throws IOException {
        open().put("A1", bytes("thing"), HOUR);
        open().put("A2", bytes("thing"), HOUR.multipliedBy(2));

        now = now.plus(HOUR);
        open();

        assertThat(files()).containsExactly("A2");
    }

    @Test
    void aFileThatIsNoneOfOursIsNoThing() throws IOException {
        Files.createDirectories(folder());
        Files.write(folder().resolve("A1"), bytes("short"));

        assertThat(open().get("A1")).isEmpty();
    }

    @Test
    void tellsThatNothingCanBeKept() throws IOException {
        Files.writeString(folder(), "a file where the folder should be");

        assertThat(open().put("A1", bytes("thing"), HOUR)).isFalse();
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder())) {
            return all.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
