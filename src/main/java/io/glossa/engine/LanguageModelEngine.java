package io.glossa.engine;

import io.glossa.prompt.Prompts;
import io.glossa.provider.Provider;
import io.glossa.task.Deadline;
import io.glossa.task.Meter;
import io.glossa.task.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A configured provider's language model, told by our prompts what to do. */
final class LanguageModelEngine implements Engine {

    private final Provider provider;
    private final Prompts prompts;

    /** What tells this model's answers from another's. */
    private final String model;

    private final ModelTranslation translation;
    private final ModelSummary summary;

    LanguageModelEngine(Provider provider, Prompts prompts, boolean acrossModels) {
        this.model = acrossModels ? "any" : provider.fingerprint();
        this.provider = provider;
        this.prompts = prompts;
        this.translation = new ModelTranslation(provider, prompts);
        this.summary = new ModelSummary(provider, prompts);
    }

    @Override
    public String name() {
        return provider.name();
    }

    @Override
    public String model() {
        return provider.model();
    }

    @Override
    public boolean degraded() {
        return false;
    }

    @Override
    public String fingerprint() {
        return String.join(
                " ",
                model,
                prompts.version(Prompts.TRANSLATE),
                prompts.version(Prompts.REPAIR),
                prompts.version(Prompts.SUMMARIZE));
    }

    @Override
    public Standing standing() {
        return provider.standing();
    }

    @Override
    public int attempts() {
        return provider.attempts();
    }

    @Override
    public boolean mayRepeat() {
        return provider.mayRepeat();
    }

    @Override
    public boolean wantsRest() {
        return provider.wantsRest();
    }

    @Override
    public Optional<Duration> usuallyWithin() {
        return provider.usuallyWithin();
    }

    @Override
    public List<Set<Integer>> parts(TranslationTask task) {
        return translation.parts(task);
    }

    @Override
    public Translated translate(TranslationTask task, Deadline deadline, Meter meter) {
        return translation.translate(task, deadline, meter);
    }

    @Override
    public String summarize(SummaryTask task, Deadline deadline, Meter meter) {
        return summary.summarize(task, deadline, meter);
    }
}
