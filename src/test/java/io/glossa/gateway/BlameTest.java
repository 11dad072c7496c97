package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.failure.Failure;
import io.glossa.failure.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlameTest {

    /** What says most comes first. */
    private static final List<Failure> BY_WEIGHT = List.of(
            new Failure.DeadlineExceeded(Duration.ofSeconds(20)),
            new Failure.NotStored(),
            new Failure.ProviderRefused("claude", "it rejects the key (401)"),
            new Failure.UnsoundAnswer("gpt", List.of(new Finding("preserved", 4, "28 is lost"))),
            new Failure.EngineUnavailable("local", "it fails (500)", null));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void isTheFailureThatSaysMostAboutWhatToDo(int heaviest) {
        // Given: it and all that are lighter, in either order
        List<Failure> failures = new ArrayList<>(BY_WEIGHT.subList(heaviest, BY_WEIGHT.size()));

        // Then
        assertThat(Blame.of(failures)).isEqualTo(BY_WEIGHT.get(heaviest));
        Collections.reverse(failures);
        assertThat(Blame.of(failures)).isEqualTo(BY_WEIGHT.get(heaviest));
    }

    @Test
    void isTheFirstOfSeveralOfOneKind() {
        Failure first = new Failure.ProviderRefused("claude", "it rejects the key (401)");
        Failure second = new Failure.ProviderRefused("gpt", "its quota is used up (429)");

        assertThat(Blame.of(List.of(first, second))).isEqualTo(first);
    }

    @Test
    void tellsWhatEachEngineSaidWhereNoneCouldAnswerAndWhenTheFirstIsBack() {
        // Given
        List<Failure> failures = List.of(
                new Failure.EngineUnavailable("claude", "it asks to slow down (429)", Duration.ofSeconds(30)),
                new Failure.EngineUnavailable("local", "it fails (500)", null),
                new Failure.EngineUnavailable("gpt", "it fails (503)", Duration.ofSeconds(5)),
                new Failure.EngineUnavailable("local", "it fails (500)", null));

        // Then
        assertThat(Blame.of(failures))
                .isEqualTo(new Failure.NothingAvailable(
                        "claude: it asks to slow down (429); local: it fails (500); gpt: it fails (503)",
                        Duration.ofSeconds(5)));
    }

    @Test
    void doesNotGuessWhenAnEngineIsBack() {
        Failure failure = Blame.of(List.of(new Failure.EngineUnavailable("local", "it fails (500)", null)));

        assertThat(failure).isEqualTo(new Failure.NothingAvailable("local: it fails (500)", null));
    }

    @Test
    void saysWhereThereIsNobodyToBlame() {
        assertThat(Blame.of(List.of())).isEqualTo(new Failure.NothingAvailable("no engine is in the route", null));
    }

    @Test
    void ofOnePieceOfWorkIsThatItsAnswerWasUnsoundWhereThereWasOne() {
        Failure refused = new Failure.ProviderRefused("claude", "the key");
        Failure unsound = new Failure.UnsoundAnswer("gpt", List.of());
        Failure over = new Failure.DeadlineExceeded(Duration.ofSeconds(2));

        assertThat(Blame.ofOne(List.of())).isEmpty();
        assertThat(Blame.ofOne(List.of(refused, unsound))).contains(unsound);
        assertThat(Blame.ofOne(List.of(refused))).contains(refused);
        assertThat(Blame.ofOne(List.of(unsound, over))).contains(over);
    }

    @Test
    void tellsApartWhatGetsBetterFromWhatDoesNot() {
        Failure unable = new Failure.EngineUnable("offline", "it has no such pair");
        Failure away = new Failure.EngineUnavailable("local", "it fails (500)", null);

        assertThat(Blame.of(List.of(unable))).isEqualTo(new Failure.NothingSuitable("offline: it has no such pair"));
        assertThat(Blame.of(List.of(away, unable)))
                .isEqualTo(new Failure.NothingAvailable("local: it fails (500); offline: it has no such pair", null));
    }
}
