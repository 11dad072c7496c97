package io.glossa.engine.offline;

import static io.glossa.engine.offline.FakeMachine.EN_ES;
import static io.glossa.engine.offline.FakeMachine.ES_CA;
import static io.glossa.engine.offline.FakeMachine.pair;
import static io.glossa.engine.offline.FakeMachine.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Deadline;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class PipelinesTest {

    @TempDir
    Path directory;

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    FakeMachine machine;

    @BeforeEach
    void install() {
        machine = new FakeMachine(directory).with("eng-spa", "cat").with("spa-cat", "cat | cat");
    }

    Apertium apertium(int pipelines) {
        return machine.apertium(pipelines, Duration.ofSeconds(10), now::get);
    }

    @Test
    void nothingRunsUntilATextIsTranslated() {
        try (Apertium apertium = apertium(4)) {
            apertium.pairs();
            assertThat(apertium.processes()).isEmpty();
            apertium.translate(List.of("a"), EN_ES, soon());
            assertThat(apertium.processes()).hasSize(1);
        }
    }

    @Test
    void theProcessesRunOnFromTextToText() {
        try (Apertium apertium = apertium(4)) {
            apertium.translate(List.of("a"), ES_CA, soon());
            List<ProcessHandle> first = apertium.processes();
            apertium.translate(List.of("b", "c"), ES_CA, soon());
            assertThat(apertium.processes()).isEqualTo(first);
        }
    }

    @Test
    void theOneThatWasNotUsedForLongestMakesRoom() {
        machine.with("spa-eng", "cat | cat | cat");
        try (Apertium apertium = apertium(2)) {
            apertium.translate(List.of("a"), EN_ES, soon());
            now.set(now.get().plusSeconds(1));
            apertium.translate(List.of("a"), ES_CA, soon());
            List<ProcessHandle> both = apertium.processes();
            now.set(now.get().plusSeconds(1));
            apertium.translate(List.of("a"), pair("es", "en"), soon());
            assertThat(both).filteredOn(ProcessHandle::isAlive).hasSize(2);
            assertThat(apertium.processes()).hasSize(5);
        }
    }

    @Test
    void whatNobodyUsesIsStopped() {
        try (Apertium apertium = apertium(4)) {
            apertium.translate(List.of("a"), EN_ES, soon());
            List<ProcessHandle> processes = apertium.processes();
            now.set(now.get().plus(Duration.ofMinutes(4)));
            apertium.stopIdle();
            assertThat(processes).allMatch(ProcessHandle::isAlive);
            now.set(now.get().plus(Duration.ofMinutes(1)));
            apertium.stopIdle();
            assertThat(processes).noneMatch(ProcessHandle::isAlive);
            assertThat(apertium.processes()).isEmpty();
        }
    }

    @Test
    void whatNobodyUsesIsStoppedWithoutBeingAsked() {
        ApertiumSettings settings =
                new ApertiumSettings(List.of(directory), 4, Duration.ofSeconds(10), Duration.ofMillis(50));
        try (Apertium apertium = new Apertium(settings, InstantSource.system())) {
            apertium.translate(List.of("a"), EN_ES, soon());
            apertium.processes().forEach(process -> process.onExit().join());
            assertThat(apertium.processes()).isEmpty();
        }
    }

    @Test
    void whoFindsAllInUseWaitsWithinTheBudget() throws Exception {
        machine.with("eng-spa", "sleep 1000");
        Apertium apertium = apertium(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<String>> first = threads.submit(() -> apertium.translate(List.of("a"), EN_ES, soon()));
            while (apertium.processes().isEmpty()) {
                Thread.onSpinWait();
            }
            Deadline deadline = Deadline.in(Duration.ofMillis(100), InstantSource.system());
            assertThatThrownBy(() -> apertium.translate(List.of("a"), ES_CA, deadline))
                    .isInstanceOfSatisfying(
                            FailureException.class,
                            e -> assertThat(e.failure())
                                    .isEqualTo(new Failure.DeadlineExceeded(Duration.ofMillis(100))));
            apertium.close();
            assertThatThrownBy(first::get).hasMessageContaining("EngineUnavailable");
        }
    }

    @Test
    void manyCallersShareFewPipelines() throws Exception {
        machine.with("spa-eng", "cat");
        try (Apertium apertium = apertium(2);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                List<String> texts = IntStream.range(0, 5)
                        .mapToObj(n -> "text <x id=\"" + n + "\"/>")
                        .toList();
                var pair = List.of(EN_ES, ES_CA, pair("es", "en")).get(i % 3);
                answers.add(threads.submit(() -> {
                    List<String> answer = apertium.translate(texts, pair, soon());
                    assertThat(answer).isEqualTo(texts);
                    return answer;
                }));
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).hasSize(5);
            }
            assertThat(apertium.processes()).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void closingStopsEverythingForGood() {
        Apertium apertium = apertium(4);
        apertium.translate(List.of("a"), EN_ES, soon());
        apertium.translate(List.of("a"), ES_CA, soon());
        List<ProcessHandle> processes = apertium.processes();
        apertium.close();
        assertThat(processes).hasSize(3).noneMatch(ProcessHandle::isAlive);
        assertThatThrownBy(() -> apertium.translate(List.of("a"), EN_ES, soon()))
                .hasMessageContaining("stopped");
        apertium.close();
    }
}
