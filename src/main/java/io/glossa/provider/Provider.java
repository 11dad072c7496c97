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
import io.glossa.task.Usage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** One configured model service. Asking it goes through its own limits, time-out, retries and circuit breaker. */
public final class Provider {

    private static final Logger LOG = Logger.getLogger(Provider.class);

    private final String name;
    private final ProviderSettings.Service settings;
    private final ChatModel model;
    private final Policy policy;
    private final Semaphore places;
    private final Price price;
    private final InstantSource clock;
    private final RecentAttempts recent = new RecentAttempts();

    Provider(String name, ProviderSettings.Service settings, ChatModel model, InstantSource clock) {
        this.name = name;
        this.settings = settings;
        this.model = model;
        this.policy = new Policy(name, settings);
        this.places = new Semaphore(settings.concurrency(), true);
        this.price = new Price(settings.price());
        this.clock = clock;
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

    /**
     * Asks the model, as often as the policy allows.
     *
     * @param meter is told of every attempt, failed ones too
     *
     * @throws FailureException with {@link Failure.ProviderRefused}, {@link Failure.EngineUnavailable} or
     *     {@link Failure.DeadlineExceeded}
     */
    public Answer ask(String system, String user, Deadline deadline, Meter meter) {
        takePlace(deadline);
        try {
            // On a thread of its own, so that the deadline ends it wherever it is: asking, or waiting to ask again.
            return switch (Pending.begin(() -> attempts(system, user, deadline, meter))
                    .await(deadline)) {
                case Result.Done<Answer>(Answer answer) -> answer;
                case Result.Failed<Answer>(Failure failure) -> {
                    LOG.warn(failure.message());
                    throw new FailureException(failure);
                }
            };
        } finally {
            places.release();
        }
    }

    private Answer attempts(String system, String user, Deadline deadline, Meter meter) {
        AtomicBoolean tooSlow = new AtomicBoolean();
        try {
            return policy.call(() -> attempt(system, user, deadline, meter, tooSlow));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw deadline.exceeded();
        } catch (Exception e) {
            throw Mishap.of(name, e, settings.timeout());
        }
    }

    public Standing standing() {
        return new Standing(
                name,
                settings.kind(),
                settings.model(),
                policy.circuit(),
                settings.concurrency() - places.availablePermits(),
                recent.errorRate(),
                recent.medianMillis());
    }

    private void takePlace(Deadline deadline) {
        try {
            if (!places.tryAcquire(deadline.left().toMillis(), TimeUnit.MILLISECONDS)) {
                throw deadline.exceeded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw deadline.exceeded();
        }
    }

    /** @param tooSlow whether an attempt before this one was given up for its time */
    private Answer attempt(String system, String user, Deadline deadline, Meter meter, AtomicBoolean tooSlow) {
        if (tooSlow.get() && deadline.left().compareTo(settings.timeout()) < 0) {
            // There is no time for a whole attempt more: the next engine of the route gets what is left.
            throw new Policy.NotAgain(Mishap.tooSlow(name, settings.timeout()));
        }
        deadline.left();
        Instant began = clock.instant();
        boolean failed = true;
        Usage usage = price.unanswered();
        try {
            ChatResponse response = model.chat(SystemMessage.from(system), UserMessage.from(user));
            usage = price.usage(response.tokenUsage());
            Answer answer = answer(response);
            failed = false;
            return answer;
        } catch (CancellationException e) {
            tooSlow.set(true);
            throw e;
        } catch (RuntimeException e) {
            throw patient(Mishap.of(name, e, settings.timeout()), deadline);
        } finally {
            meter.add(usage);
            recent.add(failed, Duration.between(began, clock.instant()));
        }
    }

    private Answer answer(ChatResponse response) {
        if (response.finishReason() == FinishReason.CONTENT_FILTER) {
            throw new FailureException(new Failure.ProviderRefused(name, "its content filter"));
        }
        return new Answer(
                Objects.requireNonNullElse(response.aiMessage().text(), ""),
                response.finishReason() == FinishReason.LENGTH);
    }

    /** A wait longer than what is left of the budget is no wait but a refusal: let the next engine have the time. */
    private RuntimeException patient(FailureException e, Deadline deadline) {
        if (e.failure() instanceof Failure.EngineUnavailable busy) {
            Duration wait = busy.retryAfter();
            if (wait != null && wait.compareTo(deadline.left()) >= 0) {
                return new Policy.NotAgain(busy);
            }
        }
        return e;
    }
}
