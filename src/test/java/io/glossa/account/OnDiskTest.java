package io.glossa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OnDiskTest extends LedgerContract {

    @TempDir
    Path folder;

    private Path file;
    private OnDisk ledger;

    @BeforeEach
    void open() {
        file = folder.resolve("cache.mv.usage");
        ledger = open(Duration.ofHours(1));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private OnDisk open(Duration pause) {
        return new OnDisk(file, pause, () -> NOW);
    }

    @Override
    Ledger ledger() {
        return ledger;
    }

    @Test
    void theNextProcessGoesOnCounting() {
        ledger.charge(charges(70, NOW));
        ledger.close();

        ledger = open(Duration.ofHours(1));

        assertThat(ledger.charge(charges(31, NOW)).granted()).isFalse();
        assertThat(ledger.charge(charges(30, NOW)).granted()).isTrue();
    }

    @Test
    void countsAreWrittenWithoutBeingClosed() {
        OnDisk quick = open(Duration.ofMillis(5));

        quick.charge(charges(70, NOW));

        // When: it is not closed, as where the process is killed
        while (!Files.exists(file)) {
            Thread.onSpinWait();
        }
        OnDisk other = open(Duration.ofHours(1));
        assertThat(other.charge(charges(0, NOW)).counts()).containsExactly(70L, 70L);
        quick.close();
        other.close();
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        Files.writeString(file, "newsroom\tmany\n");

        assertThatThrownBy(() -> open(Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aFileThatCannotBeWrittenStopsNobody() throws IOException {
        // Given: a folder in the place of the file
        Files.createDirectories(file.resolve("in the way"));
        ledger.charge(charges(70, NOW));

        // When
        ledger.close();

        // Then
        assertThat(ledger.charge(charges(30, NOW)).granted()).isTrue();
    }
}
