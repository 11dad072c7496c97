package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.engine.Engine;
import io.glossa.failure.Failure;
import io.glossa.gateway.Course.Step;
import io.glossa.task.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Engine CLAUDE = FakeEngine.called("claude");
    private static final Engine GPT = FakeEngine.called("gpt");
    private static final Engine OFFLINE = FakeEngine.offline();
    private static final Duration QUICK = Duration.ofMillis(10);

    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;

    @Test
    void asksInTheOrderOfTheRoute() {
        Course course = course(CLAUDE, GPT);

        assertThat(asked(course)).isEqualTo(CLAUDE);
    }

    @Test
    void fallsOverWithoutAnyWaitWhileANextOneIsReady() {
        Course course = course(CLAUDE, GPT);

        fails(course, unavailable(CLAUDE, null));

        assertThat(asked(course)).isEqualTo(GPT);
    }

    @Test
    void comesBackToTheFirstAfterItsBackOffWhereAllHaveFailed() {
        Course course = course(CLAUDE, GPT);
        fails(course, unavailable(CLAUDE, null));
        fails(course, unavailable(GPT, null));

        Step step = course.next();

        assertThat(step).isInstanceOfSatisfying(Step.Wait.class, wait -> {
            assertThat(wait.time()).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
            now = now.plus(wait.time());
        });
        assertThat(asked(course)).isIn(CLAUDE, GPT);
    }

    @Test
    void asksEveryEngineAsOftenAsItAllowsAndNoMore() {
        Course course = course(CLAUDE, GPT);
        int calls = 0;
        for (Step step = course.next(); !(step instanceof Step.Over); step = course.next()) {
            switch (step) {
                case Step.Ask(Turn turn) -> {
                    calls++;
                    course.failed(turn, unavailable(turn.engine(), null), QUICK);
                }
                case Step.Wait(Duration time) -> now = now.plus(time);
                case Step.Over over -> throw new AssertionError(over);
            }
        }

        assertThat(calls).isEqualTo(CLAUDE.attempts() + GPT.attempts());
        assertThat(course.failures()).hasSize(calls);
    }

    @Test
    void waitsAsLongAsTheProviderAsks() {
        Course course = course(CLAUDE);
        fails(course, unavailable(CLAUDE, Duration.ofSeconds(7)));

        assertThat(course.next()).isEqualTo(new Step.Wait(Duration.ofSeconds(7)));
    }

    @Test
    void doesNotWaitLongerThanTheBudgetHasLeft() {
        Course course = course(CLAUDE);
        fails(course, unavailable(CLAUDE, Duration.ofSeconds(60)));

        assertThat(course.next()).isInstanceOf(Step.Over.class);
    }

    @Test
    void doesNotAskAgainWhoNeededMoreTimeToFailThanIsLeft() {
        Course course = course(CLAUDE);
        Turn turn = ask(course);
        now = now.plusSeconds(45);
        course.failed(turn, unavailable(CLAUDE, null), Duration.ofSeconds(45));

        assertThat(course.next()).isInstanceOf(Step.Over.class);
    }

    @Test
    void neverAsksAgainWhoHasRefused() {
        Course course = course(CLAUDE, GPT);
        fails(course, new Failure.ProviderRefused("claude", "the key"));
        fails(course, new Failure.ProviderRefused("gpt", "the key"));

        assertThat(course.next()).isInstanceOf(Step.Over.class);
    }

    @Test
    void doesNotWaitForWhoIsSpared() {
        Course course = course(CLAUDE);
        fails(course, new Failure.EngineSpared("claude", "it failed too often lately", Duration.ofSeconds(3)));

        assertThat(course.next()).isInstanceOf(Step.Over.class);
    }

    @Test
    void waitsForARateLimitAndCountsThatForNoAttempt() {
        Course course = course(CLAUDE);
        for (int i = 0; i < 10; i++) {
            fails(course, new Failure.EnginePaced("claude", "its rate limit is used up", Duration.ofSeconds(2)));
            assertThat(course.next()).isEqualTo(new Step.Wait(Duration.ofSeconds(2)));
            now = now.plusSeconds(2);
        }

        assertThat(asked(course)).isEqualTo(CLAUDE);
    }

    @Test
    void asksAMakeshiftEngineOnlyWhenTheModelsAreThrough() {
        Course course = course(CLAUDE, OFFLINE);
        fails(course, unavailable(CLAUDE, null));

        assertThat(course.next()).isInstanceOf(Step.Wait.class);

        now = now.plusSeconds(1);
        fails(course, new Failure.ProviderRefused("claude", "the key"));
        assertThat(asked(course)).isEqualTo(OFFLINE);
    }

    @Test
    void asksAMakeshiftEngineFirstWhereThatIsWanted() {
        Course course = course(OFFLINE, CLAUDE);
        fails(course, unavailable(OFFLINE, null));

        assertThat(asked(course)).isEqualTo(CLAUDE);
    }

    @Test
    void doesNotWaitLongForAModelWithAMakeshiftAtHand() {
        Course course = course(CLAUDE, OFFLINE);
        fails(course, unavailable(CLAUDE, Duration.ofSeconds(20)));

        assertThat(asked(course)).isEqualTo(OFFLINE);
    }

    @Test
    void asksWhoWantsRestAfterTheOthers() {
        Course course = course(new Tired(FakeEngine.called("claude"), true, true), GPT);

        assertThat(asked(course)).isEqualTo(GPT);
    }

    @Test
    void asksNobodyAgainOnceTheRetryBudgetIsSpent() {
        Engine spent = new Tired(FakeEngine.called("claude"), false, false);
        Course course = course(spent);
        Turn first = ask(course);
        course.failed(first, unavailable(spent, null), QUICK);
        now = now.plusSeconds(1);

        assertThat(course.next()).isInstanceOf(Step.Over.class);
    }

    @Test
    void keepsAQuarterOfTheBudgetForWhoComesAfter() {
        Course course = course(CLAUDE, GPT);

        assertThat(ask(course).deadline().left()).isEqualTo(Duration.ofSeconds(45));
        assertThat(ask(course).deadline().left()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void takesATurnThatIsOverForAnEngineThatIsSlow() {
        Course course = course(CLAUDE, GPT);
        Turn turn = ask(course);
        now = now.plusSeconds(45);
        course.failed(turn, new Failure.DeadlineExceeded(Duration.ofSeconds(60)), Duration.ofSeconds(45));

        assertThat(course.failures().getFirst()).isInstanceOf(Failure.EngineUnavailable.class);
        assertThat(asked(course)).isEqualTo(GPT);
    }

    @Test
    void isOverWhenTheBudgetIs() {
        Course course = course(CLAUDE);
        now = now.plusSeconds(60);

        assertThat(course.next()).isInstanceOf(Step.Over.class);
        assertThat(course.failures()).containsExactly(new Failure.DeadlineExceeded(Duration.ofSeconds(60)));
    }

    @Test
    void asksBesideOneAtWorkOnlyWhoWasNotAskedAndIsNoMakeshift() {
        Course course = course(CLAUDE, GPT, OFFLINE);
        ask(course);

        assertThat(course.beside()).get().extracting(Turn::engine).isEqualTo(GPT);
        assertThat(course.beside()).isEmpty();
    }

    @Test
    void asksNobodyBesideWhereTheRetryBudgetIsSpent() {
        Course course = course(CLAUDE, new Tired(FakeEngine.called("gpt"), false, false));
        ask(course);

        assertThat(course.beside()).isEmpty();
    }

    /** Wants to be left alone, or has no repeats to spare. */
    private record Tired(FakeEngine engine, boolean wantsRest, boolean mayRepeat) implements StandIn {}

    private Course course(Engine... route) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(60), clock);
        return new Course(List.of(route), deadline, new BackOff(new Random(7)), clock);
    }

    private static Turn ask(Course course) {
        Step step = course.next();
        assertThat(step).isInstanceOf(Step.Ask.class);
        return ((Step.Ask) step).turn();
    }

    private static Engine asked(Course course) {
        return ask(course).engine();
    }

    private static void fails(Course course, Failure failure) {
        course.failed(ask(course), failure, QUICK);
    }

    private static Failure unavailable(Engine engine, @Nullable Duration retryAfter) {
        return new Failure.EngineUnavailable(engine.name(), "it fails (500)", retryAfter);
    }
}
