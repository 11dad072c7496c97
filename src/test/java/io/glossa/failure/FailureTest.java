package io.glossa.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {

    /** Each kind of failure, with all that may be missing missing. */
    static Stream<Failure> failures() {
        return Stream.of(
                new Failure.InvalidRequest(List.of(new Violation("targets", "must not be empty"))),
                new Failure.UnknownProvider("gpt", List.of("claude", "offline")),
                new Failure.KeyRefused(false),
                new Failure.NotAllowed("newsroom", "the language 'es'", List.of("de", "fr")),
                new Failure.RateLimited("newsroom", "characters", "day", 100, 22, Duration.ofHours(3)),
                new Failure.TextTooLong(200_000, 200_001),
                new Failure.UnknownGlossary("news", List.of("legal")),
                new Failure.GlossaryInFolder("legal"),
                new Failure.GlossaryChanged("legal"),
                new Failure.GlossaryTooLarge("entries", 50_000, 50_001),
                new Failure.GlossariesUnavailable("Redis does not answer"),
                new Failure.UndetectableLanguage(),
                new Failure.NotStored(),
                new Failure.UnsoundAnswer("claude", List.of(new Finding("summary", null, "is cut off"))),
                new Failure.ProviderRefused("claude", "its quota is used up"),
                new Failure.EngineUnavailable("claude", "it fails (500)", null),
                new Failure.EngineUnable("offline", "it has no such pair"),
                new Failure.EngineSpared("claude", "its queue is full", Duration.ofSeconds(3)),
                new Failure.EnginePaced("claude", "its rate limit is used up", Duration.ofMillis(1500)),
                new Failure.NothingAvailable("claude: it fails (500)", null),
                new Failure.NothingSuitable("offline: it has no such pair"),
                new Failure.DeadlineExceeded(Duration.ofSeconds(20)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void tellsPeopleWhatWentWrong(Failure failure) {
        assertThat(failure.message()).isNotBlank().doesNotContain("null").doesNotContainPattern("\\w\\[|\\{|@");
    }

    @Test
    void isSeenHereInEachOfItsKinds() {
        assertThat(failures().map(Object::getClass).map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Failure.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void namesEveryFieldAtFault() {
        Failure failure = new Failure.InvalidRequest(
                List.of(new Violation("targets[0]", "is no language"), new Violation("text", "must not be blank")));

        assertThat(failure.message()).isEqualTo("targets[0] is no language; text must not be blank");
    }

    @Test
    void namesTheProvidersThatThereAre() {
        assertThat(new Failure.UnknownProvider("gpt", List.of("claude", "offline")).message())
                .contains("'gpt'", "claude, offline");
    }

    @Test
    void namesTheSegmentOfAFindingWhereThereIsOne() {
        Failure failure = new Failure.UnsoundAnswer(
                "claude",
                List.of(new Finding("preserved", 4, "28 is lost"), new Finding("summary", null, "is cut off")));

        assertThat(failure.message())
                .isEqualTo(
                        "The answer of claude failed its checks: preserved in segment 4: 28 is lost; summary: is cut off");
    }

    @Test
    void statesABudgetBelowASecond() {
        assertThat(new Failure.DeadlineExceeded(Duration.ofMillis(250)).message())
                .contains("0.25 s");
    }

    @Test
    void travelsInAnExceptionWithItsCause() {
        Failure failure = new Failure.NotStored();
        Throwable cause = new IllegalStateException();

        assertThat(new FailureException(failure, cause).failure()).isSameAs(failure);
        assertThat(new FailureException(failure, cause)).hasCause(cause);
        assertThat(new FailureException(failure)).hasNoCause();
    }
}
