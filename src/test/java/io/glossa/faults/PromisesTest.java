package io.glossa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that breaks a promise is told of; one that keeps them all is not. */
class PromisesTest {

    private static final Options USUAL = new Options(1, 0.3, Optional.empty(), 2000, 16);

    private final Report report = new Report();

    @ParameterizedTest
    @CsvSource({"RIGHT, true", "PROBLEM, true", "MARKED, true", "WRONG, false", "UNCLEAR, false"})
    void oneBadAnswerInAThousandIsTold(Outcome outcome, boolean kept) {
        Promises.always(row(1, outcome, 20, 1000), report);
        assertThat(report.breaches().isEmpty()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"10000, true", "10250, true", "10251, false"})
    void anAnswerAfterItsBudgetIsTold(long millis, boolean kept) {
        Promises.always(row(1, Outcome.PROBLEM, millis, 1000), report);
        assertThat(report.breaches().isEmpty()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"2, 3200, true", "3, 3200, false", "2, 3201, false"})
    void aMixIsHeldToItsShareOfRightAnswersAndItsCalls(int problems, int calls, boolean kept) {
        Promises.mix(row(problems, Outcome.PROBLEM, 20, calls), USUAL, Mix.transients(), report);
        assertThat(report.breaches().isEmpty()).isEqualTo(kept);
    }

    @Test
    void nobodyPromisesAnAnswerThatEveryProviderRefuses() {
        Promises.mix(row(200, Outcome.PROBLEM, 20, 4000), USUAL, Mix.all(), report);
        assertThat(report.breaches()).isEmpty();
    }

    @Test
    void aRowThatWasNotSentWholeIsNoProof() {
        Tally half = new Tally("half", Collections.nCopies(1000, right()), 1000, 0, 10);
        Promises.mix(half, USUAL, Mix.transients(), report);
        assertThat(report.breaches()).singleElement().asString().contains("only 1000 of 2000");
    }

    /** 2000 answers, so many of them with this outcome after so many milliseconds, the others right and quick. */
    private static Tally row(int some, Outcome outcome, long millis, int calls) {
        List<Heard> heard = Stream.concat(
                        Collections.nCopies(some, new Heard(outcome, 200, millis * 1000, "{}")).stream(),
                        Collections.nCopies(2000 - some, right()).stream())
                .toList();
        return new Tally("row", heard, calls, 0, 10);
    }

    private static Heard right() {
        return new Heard(Outcome.RIGHT, 200, 20_000, "{}");
    }
}
