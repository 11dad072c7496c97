package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.provider.Pace.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PaceTest {

    private Instant now = Instant.EPOCH;

    @Test
    void letsEverythingThroughWhereNothingIsSet() {
        Pace pace = pace(0, 0);

        for (int i = 0; i < 10_000; i++) {
            assertThat(pace.take(1_000_000)).isInstanceOf(Turn.Now.class);
        }
    }

    @Test
    void letsAsManyRequestsThroughInAMinuteAndSaysWhenTheNextMayGo() {
        Pace pace = pace(2, 0);
        pace.take(1);
        now = now.plusSeconds(10);
        pace.take(1);
        now = now.plusSeconds(20);

        assertThat(pace.take(1)).isEqualTo(new Turn.Later(Duration.ofSeconds(32)));

        now = now.plusSeconds(32);
        assertThat(pace.take(1)).isInstanceOf(Turn.Now.class);
        assertThat(pace.take(1)).isEqualTo(new Turn.Later(Duration.ofSeconds(10)));
    }

    @Test
    void countsTokensAsEstimatedUntilTheAnswerTellsThem() {
        Pace pace = pace(0, 1000);
        Turn first = pace.take(800);

        assertThat(pace.take(300)).isInstanceOf(Turn.Later.class);

        pace.settle(((Turn.Now) first).call(), 500);
        assertThat(pace.take(300)).isInstanceOf(Turn.Now.class);
        assertThat(pace.take(300)).isInstanceOf(Turn.Later.class);
    }

    @Test
    void letsACallThatIsLargerThanTheLimitGoAlone() {
        Pace pace = pace(0, 1000);

        assertThat(pace.take(5000)).isInstanceOf(Turn.Now.class);
        assertThat(pace.take(1)).isEqualTo(new Turn.Later(Duration.ofSeconds(62)));
    }

    @Test
    void forgetsAnAnswerThatComesAfterAMinute() {
        Pace pace = pace(0, 1000);
        Turn slow = pace.take(800);
        now = now.plusSeconds(62);
        pace.take(100);

        pace.settle(((Turn.Now) slow).call(), 5000);

        assertThat(pace.take(900)).isInstanceOf(Turn.Now.class);
    }

    @Property
    void neverLetsMoreThroughInAnyMinute(
            @ForAll @IntRange(min = 1, max = 5) int limit,
            @ForAll @Size(max = 200) List<@IntRange(max = 30) Integer> pauses) {
        Pace pace = pace(limit, 0);
        List<Instant> gone = new ArrayList<>();
        for (int seconds : pauses) {
            now = now.plusSeconds(seconds);
            if (pace.take(1) instanceof Turn.Now) {
                gone.add(now);
            }
        }

        for (int i = limit; i < gone.size(); i++) {
            assertThat(Duration.between(gone.get(i - limit), gone.get(i)))
                    .isGreaterThanOrEqualTo(Duration.ofMinutes(1));
        }
    }

    private Pace pace(int requests, int tokens) {
        return new Pace(limit(requests), limit(tokens), () -> now);
    }

    private static OptionalInt limit(int limit) {
        return limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit);
    }
}
