package io.glossa.provider;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Deadline;
import io.glossa.task.Meter;
import io.glossa.task.Pending;
import io.glossa.task.Pending.Result;
import io.glossa.task.Standing;
import io.glossa.task.Tokens;
import io.glossa.task.Usage;
import io.glossa.telemetry.Attempt;
import io.glossa.telemetry.Telemetry;
import io.glossa.telemetry.Telemetry.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/** One configured model service. Asking it goes through its circuit breaker, queue, rate limit and time-out. */
public final class Provider {

    private static final Logger LOG = Logger.getLogger(Provider.class);

    private final String name;
    private final ProviderSettings.Service settings;
    private final ChatModel model;
    private final Policy policy;
    private final Places places;
    private final Pace pace;
    private final Price price;
    private final RetryBudget retries;
    private final InstantSource clock;
    private final Telemetry telemetry;
    private final RecentAttempts recent = new RecentAttempts();
    private volatile Instant awaited = Instant.MIN;

    Provider(
            String name, ProviderSettings.Service settings, ChatModel model, InstantSource clock, Telemetry telemetry) {
        this.name = name;
        this.settings = settings;
        this.model = model;
        this.policy = new Policy(name, settings, clock);
        this.places = new Places(name, settings.concurrency(), settings.queue());
        this.pace = new Pace(settings.requestsPerMinute(), settings.tokensPerMinute(), clock);
        this.price = new Price(settings.price());
        this.retries = new RetryBudget(settings.retryShare(), clock);
        this.clock = clock;
        this.telemetry = telemetry;
    }

    public String name() {
        return name;
    }

    public String model() {
        return settings.model();
    }

    /** The model's context window in tokens. */
    public int window() {
        return settings.window();
    }

    /** Tokens that one answer may have; empty where only the window bounds it. */
    public OptionalInt maxOutputTokens() {
        return settings.maxOutputTokens();
    }

    /** How often one piece of work may be asked of it, the first time included. */
    public int attempts() {
        return settings.attempts();
    }

    /** Whether a call that only repeats one, or runs beside one, is allowed now; if so, it counts as made. */
    public boolean mayRepeat() {
        boolean allowed = retries.take();
        if (!allowed) {
            telemetry.refused(name, Limit.RETRY_BUDGET);
        }
        return allowed;
    }

    /** Whether it has lately asked not to be asked for a while, and that while is not over. */
    public boolean wantsRest() {
        return clock.instant().isBefore(awaited);
    }

    /** The time within which 95 of 100 recent answers were there; empty where too few are known. */
    public Optional<Duration> usuallyWithin() {
        return recent.successes() < 20 ? Optional.empty() : recent.within(0.95);
    }

    public Standing standing() {
        return new Standing(
                name,
                settings.kind(),
                settings.model(),
                policy.circuit(),
                places.taken(),
                places.waiting(),
                recent.errorRate(),
                recent.medianMillis());
    }

    /**
     * Asks the model, once.
     *
     * @param meter is told of the call, a failed one too
     *
     * @throws FailureException with {@link Failure.EngineSpared} or {@link Failure.EnginePaced} where it was not asked,
     *     {@link Failure.ProviderRefused}, {@link Failure.EngineUnavailable} or {@link Failure.DeadlineExceeded}
     */
    public Answer ask(String system, String user, Deadline deadline, Meter meter) {
        leaveAlone(policy.closedFor());
        takePlace(deadline);
        try {
            Pace.Call paced = paced(Tokens.estimate(system) + 2L * Tokens.estimate(user));
            // On a thread of its own, so that the deadline ends it wherever it is.
            return switch (Pending.begin(() -> guarded(system, user, deadline, meter, paced))
                    .await(deadline)) {
                case Result.Done<Answer>(Answer answer) -> answer;
                case Result.Failed<Answer>(Failure failure) -> throw new FailureException(failure);
            };
        } finally {
            places.leave();
        }
    }

    private void takePlace(Deadline deadline) {
        try {
            places.enter(deadline, recent.within(0.5).orElse(Duration.ofSeconds(1)));
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.EngineSpared) {
                telemetry.refused(name, Limit.QUEUE);
            }
            throw e;
        }
    }

    private void leaveAlone(Duration time) {
        if (time.isPositive()) {
            telemetry.refused(name, Limit.CIRCUIT);
            throw new FailureException(new Failure.EngineSpared(name, "it failed too often lately", time));
        }
    }

    private Pace.Call paced(long tokens) {
        return switch (pace.take(tokens)) {
            case Pace.Turn.Now(Pace.Call call) -> call;
            case Pace.Turn.Later(Duration wait) -> {
                telemetry.refused(name, Limit.RATE);
                throw new FailureException(new Failure.EnginePaced(name, wait));
            }
        };
    }

    private Answer guarded(String system, String user, Deadline deadline, Meter meter, Pace.Call paced) {
        try {
            return policy.call(() -> told(system, user, deadline, meter, paced));
        } catch (CircuitBreakerOpenException e) {
            // Opened since we looked, or its one probe is still under way.
            telemetry.refused(name, Limit.CIRCUIT);
            Duration time = policy.closedFor();
            throw new FailureException(new Failure.EngineSpared(
                    name, "it failed too often lately", time.isZero() ? Duration.ofSeconds(1) : time));
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt();
            throw deadline.exceeded();
        } catch (Exception e) {
            FailureException failed = Mishap.of(name, e, settings.timeout());
            if (failed.failure() instanceof Failure.EngineUnavailable
                    || failed.failure() instanceof Failure.ProviderRefused) {
                LOG.warn(failed.failure().message());
            }
            throw failed;
        }
    }

    private Answer told(String system, String user, Deadline deadline, Meter meter, Pace.Call paced) {
        try (Attempt attempt = telemetry.attempt(name, settings.kind(), settings.model())) {
            try {
                Answer answer = attempt(system, user, deadline, meter, paced, attempt);
                attempt.answered();
                return answer;
            } catch (FailureException e) {
                attempt.failed(e.failure());
                throw e;
            }
        }
    }

    private Answer attempt(String system, String user, Deadline deadline, Meter meter, Pace.Call paced, Attempt told) {
        Instant began = clock.instant();
        meter.add(price.begun());
        try {
            ChatResponse response = model.chat(SystemMessage.from(system), UserMessage.from(user));
            Usage usage = price.usage(response.tokenUsage());
            meter.add(usage);
            told.used(usage);
            if (usage.inputTokens() > 0) {
                pace.settle(paced, usage.inputTokens() + usage.outputTokens());
            }
            Answer answer = answer(response);
            recent.add(false, since(began));
            retries.succeeded();
            return answer;
        } catch (RuntimeException e) {
            throw Thread.currentThread().isInterrupted() ? interrupted(e, began, deadline) : failed(e, began);
        }
    }

    /** By the guard, whose time-out it was; or because the budget is over, or the caller gone. */
    private RuntimeException interrupted(RuntimeException e, Instant began, Deadline deadline) {
        Duration took = since(began);
        boolean timedOut = took.compareTo(settings.timeout()) >= 0;
        // A budget may be too short for any provider: only one that took longer than it usually does is to blame.
        boolean slow = deadline.leftOrNothing().isZero()
                && recent.within(0.95).map(usual -> took.compareTo(usual) > 0).orElse(true);
        if (!timedOut && !slow) {
            return (RuntimeException) new CancellationException("nobody waits for it").initCause(e);
        }
        recent.add(true, took);
        return new FailureException(Mishap.tooSlow(name, took), e);
    }

    private RuntimeException failed(RuntimeException e, Instant began) {
        recent.add(true, since(began));
        FailureException failed = Mishap.of(name, e, settings.timeout());
        if (failed.failure() instanceof Failure.EngineUnavailable busy && busy.retryAfter() != null) {
            awaited = clock.instant().plus(busy.retryAfter());
        }
        return failed;
    }

    private Answer answer(ChatResponse response) {
        if (response.finishReason() == FinishReason.CONTENT_FILTER) {
            throw new FailureException(new Failure.ProviderRefused(name, "its content filter"));
        }
        return new Answer(
                Objects.requireNonNullElse(response.aiMessage().text(), ""),
                response.finishReason() == FinishReason.LENGTH);
    }

    private Duration since(Instant began) {
        return Duration.between(began, clock.instant());
    }
}
