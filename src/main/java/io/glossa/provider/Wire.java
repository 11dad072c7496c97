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
import io.glossa.task.Usage;
import io.glossa.telemetry.Attempt;
import io.glossa.telemetry.Telemetry;
import io.glossa.telemetry.Telemetry.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/** One call to a provider at a time: through its guard, counted, priced and measured; whatever goes wrong becomes a failure. */
final class Wire {

    private static final Logger LOG = Logger.getLogger(Wire.class);
    private static final Duration PROBE = Duration.ofMillis(500);
    private static final Duration HAIR = Duration.ofMillis(50);

    /** @param paced the call's place in the rate limit, which is set right by the tokens that it has used */
    record Question(String system, String user, Deadline deadline, Meter meter, Pace.Call paced) {}

    private final String name;
    private final ProviderSettings.Service settings;
    private final ChatModel model;
    private final Policy policy;
    private final Pace pace;
    private final Price price;
    private final History history;
    private final InstantSource clock;
    private final Telemetry telemetry;

    Wire(
            String name,
            ProviderSettings.Service settings,
            ChatModel model,
            Policy policy,
            Pace pace,
            History history,
            InstantSource clock,
            Telemetry telemetry) {
        this.name = name;
        this.settings = settings;
        this.model = model;
        this.policy = policy;
        this.pace = pace;
        this.price = new Price(settings.price());
        this.history = history;
        this.clock = clock;
        this.telemetry = telemetry;
    }

    Answer ask(Question question) {
        try {
            return policy.call(() -> measured(question));
        } catch (CircuitBreakerOpenException e) {
            Duration time = policy.closedFor();
            throw time.isPositive() ? spared(time) : probed();
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt();
            throw question.deadline().exceeded();
        } catch (Exception e) {
            FailureException failed = Mishap.of(name, e, settings.timeout());
            LOG.warn(failed.failure().message());
            throw failed;
        }
    }

    /** The one call that finds out whether it answers again is under way: who has nobody else may wait for that. */
    private FailureException probed() {
        telemetry.refused(name, Limit.CIRCUIT);
        return new FailureException(new Failure.EnginePaced(name, "it is being tried again", PROBE));
    }

    FailureException spared(Duration time) {
        telemetry.refused(name, Limit.CIRCUIT);
        return new FailureException(new Failure.EngineSpared(name, "it failed too often lately", time));
    }

    private Answer measured(Question question) {
        try (Attempt attempt = telemetry.attempt(name, settings.kind(), settings.model())) {
            try {
                Answer answer = attempt(question, attempt);
                attempt.answered();
                return answer;
            } catch (FailureException e) {
                attempt.failed(e.failure());
                throw e;
            }
        }
    }

    private Answer attempt(Question question, Attempt attempt) {
        Instant began = clock.instant();
        question.meter().add(price.begun());
        try {
            ChatResponse response =
                    model.chat(SystemMessage.from(question.system()), UserMessage.from(question.user()));
            Usage usage = price.usage(response.tokenUsage());
            question.meter().add(usage);
            attempt.used(usage);
            if (usage.inputTokens() > 0) {
                pace.settle(question.paced(), usage.inputTokens() + usage.outputTokens());
            }
            Answer answer = answer(response);
            history.answered(since(began));
            return answer;
        } catch (RuntimeException e) {
            throw Thread.currentThread().isInterrupted() ? interrupted(e, since(began)) : failed(e, since(began));
        }
    }

    /** By the guard, whose time-out it was; or because the budget is over, the caller gone, or another was quicker. */
    private RuntimeException interrupted(RuntimeException e, Duration took) {
        // The guard's clock began to run a moment before ours.
        boolean timedOut = took.plus(HAIR).compareTo(settings.timeout()) >= 0;
        // Who gave it up may have been impatient: only one that took longer than it usually does is to blame.
        if (!timedOut && !history.isSlow(took)) {
            return (RuntimeException) new CancellationException("nobody waits for it").initCause(e);
        }
        history.failed(took);
        // Else the guard would see an interrupt, and count nothing against the provider.
        Thread.interrupted();
        return new FailureException(Mishap.tooSlow(name, took), e);
    }

    private RuntimeException failed(RuntimeException e, Duration took) {
        FailureException failed = Mishap.of(name, e, settings.timeout());
        history.failed(took);
        if (failed.failure() instanceof Failure.EngineUnavailable busy && busy.retryAfter() != null) {
            history.wantsRestFor(busy.retryAfter());
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
