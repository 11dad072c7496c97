package io.glossa.engine.offline;

import static io.glossa.engine.offline.FakeMachine.EN_ES;
import static io.glossa.engine.offline.FakeMachine.replacing;
import static io.glossa.engine.offline.FakeMachine.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Deadline;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What may go wrong in other people's programs, played by small ones. */
@Timeout(30)
class ApertiumFailureTest {

    static final String RED_HOUSE = "red house";

    @TempDir
    Path directory;

    /** A stage that misbehaves the first time that it is started, and then does what it should. */
    String firstTime(String misbehaviour) {
        Path started = directory.resolve("started");
        return new FakeMachine(directory)
                .script(
                        "stage.sh",
                        "if [ -e '" + started + "' ]; then exec cat; fi\ntouch '" + started + "'\n" + misbehaviour);
    }

    Apertium with(String pipeline) {
        return new FakeMachine(directory).with("eng-spa", pipeline).apertium();
    }

    static Failure failure(Apertium apertium, Deadline deadline) {
        FailureException e = catchThrowableOfType(
                FailureException.class, () -> apertium.translate(List.of(RED_HOUSE), EN_ES, deadline));
        assertThat(e).isNotNull();
        return e.failure();
    }

    static void assertUnavailable(Failure failure, String why) {
        assertThat(failure).isInstanceOfSatisfying(Failure.EngineUnavailable.class, unavailable -> {
            assertThat(unavailable.engine()).isEqualTo("offline");
            assertThat(unavailable.reason()).contains(why);
        });
    }

    @Test
    void startsAnewWhereAProgramDied() {
        try (Apertium apertium = with(firstTime("exit 1") + " | " + replacing("house", "casa"))) {
            assertThat(apertium.translate(List.of(RED_HOUSE), EN_ES, soon())).containsExactly("red casa");
        }
    }

    @Test
    void startsAnewWhereAProgramDiedBetweenTwoTexts() {
        try (Apertium apertium = with("cat | " + replacing("house", "casa"))) {
            apertium.translate(List.of(RED_HOUSE), EN_ES, soon());
            List<ProcessHandle> first = apertium.processes();
            first.getFirst().destroyForcibly();
            first.forEach(process -> process.onExit().join());
            assertThat(apertium.translate(List.of(RED_HOUSE), EN_ES, soon())).containsExactly("red casa");
            assertThat(apertium.processes()).hasSize(2).doesNotContainAnyElementsOf(first);
        }
    }

    @Test
    void startsAnewWhereAnswersBelongToOtherRequests() {
        try (Apertium apertium = with(firstTime("exec sed -u -z 's/\\[1\\.0\\]/[9.0]/'"))) {
            assertThat(apertium.translate(List.of(RED_HOUSE), EN_ES, soon())).containsExactly(RED_HOUSE);
        }
    }

    @Test
    void startsAnewWhereAProgramAnswersTwice() {
        try (Apertium apertium = with(firstTime("exec sed -u -z p"))) {
            assertThat(apertium.translate(List.of("one", "two", "three"), EN_ES, soon()))
                    .containsExactly("one", "two", "three");
        }
    }

    @Test
    void givesUpWhereAProgramDiesAgain() {
        try (Apertium apertium = with("cat | false")) {
            assertUnavailable(failure(apertium, soon()), "has died, twice");
            assertThat(apertium.processes()).isEmpty();
        }
    }

    @Test
    void anEmptyAnswerIsNone() {
        try (Apertium apertium = with(replacing("[a-z]*", ""))) {
            assertUnavailable(failure(apertium, soon()), "answers nothing");
        }
    }

    @Test
    void aProgramThatIsNotThereIsNamed() {
        try (Apertium apertium = with("lt-proc-of-nowhere")) {
            assertUnavailable(failure(apertium, soon()), "eng-spa can't be run");
        }
    }

    @Test
    void waitsNoLongerThanTheTimeOut() {
        FakeMachine machine = new FakeMachine(directory);
        machine.with("eng-spa", "cat | " + machine.script("hang.sh", "sleep 1000; true"));
        try (Apertium apertium = machine.apertium(1, Duration.ofMillis(300), InstantSource.system())) {
            assertUnavailable(failure(apertium, soon()), "no answer within 300 ms");
            assertThat(apertium.processes()).isEmpty();
        }
        assertThat(ProcessHandle.current().descendants().flatMap(process -> process.info().commandLine().stream()))
                .noneMatch(command -> command.contains("sleep 1000"));
    }

    @Test
    void waitsNoLongerThanTheBudget() {
        try (Apertium apertium = with("sleep 1000")) {
            Deadline deadline = Deadline.in(Duration.ofMillis(300), InstantSource.system());
            assertThat(failure(apertium, deadline)).isEqualTo(new Failure.DeadlineExceeded(Duration.ofMillis(300)));
            assertThat(apertium.processes()).isEmpty();
        }
    }

    @Test
    void anInterruptionEndsTheWait() throws Exception {
        try (Apertium apertium = with("sleep 1000")) {
            Thread.currentThread().interrupt();
            assertUnavailable(failure(apertium, soon()), "interrupted");
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
