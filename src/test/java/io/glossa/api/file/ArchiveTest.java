package io.glossa.api.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.api.Problem;
import io.glossa.api.Refusal;
import io.glossa.api.Remark;
import io.glossa.depot.Workers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ArchiveTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:10.123Z");
    private static final Duration TTL = Duration.ofHours(1);
    private static final Slip SLIP = new Slip(
            "0123456789ABCDEF".repeat(2), "KEY", "newsroom", "Bericht\n\"Ü\" 🚢.txt", FileKind.TEXT, 46, 46, NOON);

    private final List<String> givenBack = new ArrayList<>();

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

    private record Replica(Archive archive, Workers workers) {}

    private DepotInMemory depot(boolean shared) {
        return new DepotInMemory(shared, now::get);
    }

    private Replica replica(DepotInMemory depot) {
        Workers workers = new Workers(depot, Duration.ofHours(1));
        Archive.Refund refund = (owner, characters, when) -> givenBack.add(owner + " " + characters + " " + when);
        return new Replica(new Archive(depot, workers, refund, TTL), workers);
    }

    @Test
    void anotherProcessFindsATranslatedFileByteForByte() {
        DepotInMemory depot = depot(false);
        byte[] bytes = "\nZwei Zeilen\r\n\0\uD83D\uDEA2".getBytes(UTF_8);
        Remark remark = new Remark("failed", true, List.of());
        replica(depot).archive().keep(SLIP, new Job.State.Done(bytes, remark));

        Job found = replica(depot).archive().find(SLIP.id()).orElseThrow();

        assertThat(found.slip()).isEqualTo(SLIP);
        assertThat(found.state()).isInstanceOfSatisfying(Job.State.Done.class, done -> {
            assertThat(done.bytes()).isEqualTo(bytes);
            assertThat(done.remark()).isEqualTo(remark);
        });
        now.set(NOON.plus(TTL));
        assertThat(replica(depot).archive().find(SLIP.id())).isEmpty();
    }

    @Test
    void anEmptyTranslationAndOneWithoutARemarkAreKeptAsWell() {
        DepotInMemory depot = depot(false);
        replica(depot).archive().keep(SLIP, new Job.State.Done(new byte[0], null));

        assertThat(replica(depot).archive().find(SLIP.id()).orElseThrow().state())
                .isInstanceOfSatisfying(Job.State.Done.class, done -> {
                    assertThat(done.bytes()).isEmpty();
                    assertThat(done.remark()).isNull();
                });
    }

    @Test
    void anotherProcessIsToldWhyAFileFailed() {
        DepotInMemory depot = depot(false);
        Problem problem = Problem.of(502, "provider-refused", "The provider refused", "'claude' refused: \"no\"");
        replica(depot).archive().keep(SLIP, new Job.State.Failed(problem));

        assertThat(replica(depot).archive().find(SLIP.id()).orElseThrow().state())
                .isEqualTo(new Job.State.Failed(problem));
        assertThat(givenBack).isEmpty();
    }

    @Test
    void whatAnotherReplicaIsAtIsToldAsInTheWorksAsLongAsThatOneLives() {
        DepotInMemory depot = depot(true);
        Replica other = replica(depot);
        other.archive().keep(SLIP, new Job.State.Waiting());

        Replica asked = replica(depot);
        assertThat(asked.archive().find(SLIP.id()).orElseThrow().state()).isEqualTo(new Job.State.Working());

        depot.remove("alive-" + other.workers().self());
        assertThat(asked.archive().find(SLIP.id()).orElseThrow().state())
                .isEqualTo(new Job.State.Failed(FileWork.stopped()));
    }

    @Test
    void whatAProcessHadInTheWorksWhenItEndedHasFailedAndIsGivenBackOnce() {
        DepotInMemory depot = depot(false);
        replica(depot).archive().keep(SLIP, new Job.State.Working());

        for (Replica replica : List.of(replica(depot), replica(depot))) {
            assertThat(replica.archive().find(SLIP.id()).orElseThrow().state())
                    .isEqualTo(new Job.State.Failed(FileWork.stopped()));
        }

        assertThat(givenBack).containsExactly("newsroom 46 " + NOON);
        now.set(NOON.plus(TTL));
        assertThat(replica(depot).archive().find(SLIP.id())).isEmpty();
    }

    @Test
    void isAskedForNothingThatIsNoIdOfOurs() {
        DepotInMemory depot = depot(false);
        depot.put("../secret", new byte[] {'{', '}'}, TTL);

        assertThat(replica(depot).archive().find("../secret")).isEmpty();
    }

    @Test
    void whatWasNeverWrittenByUsIsNoFile() {
        DepotInMemory depot = depot(false);
        depot.put(SLIP.id(), "not a label".getBytes(UTF_8), TTL);

        assertThat(replica(depot).archive().find(SLIP.id())).isEmpty();
    }

    @Test
    void doesNotTellThatThereIsNoFileWhereThatCanNotBeKnown() {
        DepotInMemory depot = depot(true);
        depot.away().set(true);

        assertThatThrownBy(() -> replica(depot).archive().find(SLIP.id()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(503));
    }
}
