package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.task.Deadline;
import io.glossa.task.Meter;
import io.glossa.task.Standing.Circuit;
import io.glossa.telemetry.Telemetry;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In the container, for the guards of SmallRye Fault Tolerance need one. */
@QuarkusTest
class ProviderTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final StubModel model = new StubModel();
    private final Meter meter = new Meter();

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void answersAndCountsWhatItUsed() {
        assertThat(ask(provider(LONG, OptionalInt.empty()))).isNull();

        assertThat(meter.total().calls()).isOne();
        assertThat(meter.total().inputTokens()).isEqualTo(100);
    }

    @Test
    void isAskedOnceAndCountedWhereItFails() {
        model.always(Reply.status(500, "{}"));

        assertThat(ask(provider(LONG, OptionalInt.empty()))).isInstanceOf(Failure.EngineUnavailable.class);

        assertThat(model.asked()).hasSize(1);
        assertThat(meter.total().calls()).isOne();
    }

    @Test
    void isLeftAloneWhileItsCircuitIsOpen() {
        Provider provider = provider(LONG, OptionalInt.empty());
        model.always(Reply.status(500, "{}"));
        for (int i = 0; i < 4; i++) {
            ask(provider);
        }

        for (int i = 0; i < 10; i++) {
            assertThat(ask(provider))
                    .isInstanceOfSatisfying(
                            Failure.EngineSpared.class,
                            spared -> assertThat(spared.retryAfter()).isBetween(Duration.ofMinutes(59), LONG));
        }
        assertThat(model.asked()).hasSize(4);
        assertThat(provider.standing().circuit()).isEqualTo(Circuit.OPEN);
        assertThat(provider.standing().inFlight()).isZero();
    }

    @Test
    void isTriedOnceInAWhileAndTakenBackWhenItAnswers() {
        Provider provider = provider(Duration.ofMillis(1), OptionalInt.empty());
        model.always(Reply.status(500, "{}"));
        for (int i = 0; i < 4; i++) {
            ask(provider);
        }
        model.always(Reply.sound());

        Failure failure = ask(provider);
        for (int i = 0; i < 10_000 && failure != null; i++) {
            failure = ask(provider);
        }

        assertThat(failure).isNull();
        assertThat(provider.standing().circuit()).isEqualTo(Circuit.CLOSED);
    }

    @Test
    void opensNoCircuitForRefusals() {
        Provider provider = provider(LONG, OptionalInt.empty());
        model.always(Reply.status(400, "{}"));
        for (int i = 0; i < 10; i++) {
            assertThat(ask(provider)).isInstanceOf(Failure.ProviderRefused.class);
        }

        assertThat(provider.standing().circuit()).isEqualTo(Circuit.CLOSED);
    }

    @Test
    void wantsRestWhenItHasAskedForIt() {
        Provider provider = provider(LONG, OptionalInt.empty());
        model.next(Reply.status(429, "{}").header("Retry-After", "60"));

        assertThat(provider.wantsRest()).isFalse();
        ask(provider);
        assertThat(provider.wantsRest()).isTrue();
    }

    @Test
    void isNotAskedBeyondItsRateLimit() {
        Provider provider = provider(LONG, OptionalInt.of(1));

        assertThat(ask(provider)).isNull();
        assertThat(ask(provider))
                .isInstanceOfSatisfying(
                        Failure.EnginePaced.class,
                        paced -> assertThat(paced.pause()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(62)));
        assertThat(model.asked()).hasSize(1);
        assertThat(provider.standing().inFlight()).isZero();
    }

    @Test
    void isToBlameWhereTheBudgetEndsAndItHasNeverAnswered() {
        Provider provider = provider(LONG, OptionalInt.empty());
        model.always(Reply.late(20_000));
        for (int i = 0; i < 4; i++) {
            assertThat(ask(provider, Duration.ofMillis(50))).isInstanceOf(Failure.DeadlineExceeded.class);
        }

        // What was cut off ends on its own thread, a moment after its caller.
        Failure failure = ask(provider, Duration.ofMillis(50));
        for (int i = 0; i < 100 && !(failure instanceof Failure.EngineSpared); i++) {
            failure = ask(provider, Duration.ofMillis(50));
        }
        assertThat(failure).isInstanceOf(Failure.EngineSpared.class);
    }

    @Test
    void isToBlameWhereItIsAlwaysGivenUpForAQuickerOne() throws InterruptedException {
        Provider provider = provider(LONG, OptionalInt.empty());
        model.always(Reply.late(20_000));
        Failure failure = null;
        for (int i = 1; i < 100 && !(failure instanceof Failure.EngineSpared); i++) {
            AtomicReference<@Nullable Failure> told = new AtomicReference<>();
            Thread caller = Thread.ofVirtual().start(() -> told.set(ask(provider)));
            while (model.asked().size() < i && caller.isAlive()) {
                Thread.onSpinWait();
            }
            caller.interrupt();
            caller.join();
            failure = told.get();
        }

        assertThat(failure).isInstanceOf(Failure.EngineSpared.class);
    }

    /** @return why there is no answer; null where there is one */
    private @Nullable Failure ask(Provider provider) {
        return ask(provider, Duration.ofSeconds(30));
    }

    private @Nullable Failure ask(Provider provider, Duration budget) {
        try {
            provider.ask(
                    "Translate into German.",
                    "<text><seg id=\"1\">Bread.</seg></text>",
                    Deadline.in(budget, InstantSource.system()),
                    meter);
            return null;
        } catch (FailureException e) {
            return e.failure();
        }
    }

    /** Its circuit looks at four attempts. */
    private Provider provider(Duration delay, OptionalInt requestsPerMinute) {
        FakeService usual = FakeService.at(model.address());
        ProviderSettings.Service service = new ReadService(
                usual.kind(),
                usual.baseUrl(),
                usual.apiKey(),
                usual.apiVersion(),
                usual.model(),
                usual.temperature(),
                usual.maxOutputTokens(),
                usual.headers(),
                usual.window(),
                usual.timeout(),
                usual.attempts(),
                usual.retryShare(),
                usual.concurrency(),
                usual.queue(),
                requestsPerMinute,
                usual.tokensPerMinute(),
                new FakeService.Breaker(4, 0.5, delay),
                usual.price());
        InstantSource clock = InstantSource.system();
        return new Provider(
                "stub",
                service,
                new OpenAiKind().build("stub", service, new HeaderKeepingClientBuilder(clock)),
                clock,
                Telemetry.none());
    }
}
