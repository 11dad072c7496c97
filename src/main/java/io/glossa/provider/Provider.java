package io.glossa.provider;

import dev.langchain4j.model.chat.ChatModel;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.task.Deadline;
import io.glossa.task.Meter;
import io.glossa.task.Pending;
import io.glossa.task.Pending.Result;
import io.glossa.task.Standing;
import io.glossa.task.Tokens;
import io.glossa.telemetry.Telemetry;
import io.glossa.telemetry.Telemetry.Limit;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One configured model service. Asking it goes through its circuit breaker, queue, rate limit and time-out. */
public final class Provider {

    private final String name;
    private final ProviderSettings.Service settings;
    private final Policy policy;
    private final Places places;
    private final Pace pace;
    private final History history;
    private final Wire wire;
    private final Telemetry telemetry;

    Provider(
            String name, ProviderSettings.Service settings, ChatModel model, InstantSource clock, Telemetry telemetry) {
        this.name = name;
        this.settings = settings;
        this.policy = new Policy(name, settings, clock);
        this.places = new Places(name, settings.concurrency(), settings.queue());
        this.pace = new Pace(settings.requestsPerMinute(), settings.tokensPerMinute(), clock);
        this.history = new History(settings.retryShare(), clock);
        this.wire = new Wire(name, settings, model, policy, pace, history, clock, telemetry);
        this.telemetry = telemetry;
    }

    public String name() {
        return name;
    }

    public String model() {
        return settings.model();
    }

    /**
     * What tells its answers from another's: its name, its model and the temperature. Where it is reached is not part of it: who
     * gives a name to a service with another model under the same model's name has to empty the cache of it.
     */
    public String fingerprint() {
        OptionalDouble temperature = settings.temperature();
        return name + " " + settings.model() + (temperature.isPresent() ? " " + temperature.getAsDouble() : "");
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
        boolean allowed = history.mayRepeat();
        if (!allowed) {
            telemetry.refused(name, Limit.RETRY_BUDGET);
        }
        return allowed;
    }

    /** Whether it has lately asked not to be asked for a while, and that while is not over. */
    public boolean wantsRest() {
        return history.wantsRest();
    }

    /** The time within which 95 of 100 recent answers were there; empty where too few are known. */
    public Optional<Duration> usuallyWithin() {
        return history.usuallyWithin();
    }

    public Standing standing() {
        return new Standing(
                name,
                settings.kind(),
                settings.model(),
                policy.circuit(),
                places.taken(),
                places.waiting(),
                history.errorRate(),
                history.medianMillis());
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
        Duration closed = policy.closedFor();
        if (closed.isPositive()) {
            throw wire.spared(closed);
        }
        takePlace(deadline);
        try {
            Pace.Call paced = paced(Tokens.estimate(system) + 2L * Tokens.estimate(user));
            // On a thread of its own, so that the deadline ends it wherever it is.
            Wire.Question question = new Wire.Question(system, user, deadline, meter, paced);
            return switch (Pending.begin(() -> wire.ask(question)).await(deadline)) {
                case Result.Done<Answer>(Answer answer) -> answer;
                case Result.Failed<Answer>(Failure failure) -> throw new FailureException(failure);
            };
        } finally {
            places.leave();
        }
    }

    private void takePlace(Deadline deadline) {
        try {
            places.enter(deadline, history::usual);
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.EngineSpared) {
                telemetry.refused(name, Limit.QUEUE);
            }
            throw e;
        }
    }

    private Pace.Call paced(long tokens) {
        return switch (pace.take(tokens)) {
            case Pace.Turn.Now(Pace.Call call) -> call;
            case Pace.Turn.Later(Duration wait) -> {
                telemetry.refused(name, Limit.RATE);
                throw new FailureException(new Failure.EnginePaced(name, "its rate limit is used up", wait));
            }
        };
    }
}
