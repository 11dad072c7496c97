package io.glossa.api;

import io.glossa.gateway.Answerer;
import io.glossa.gateway.Translation;
import io.glossa.task.Verdict;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a translation where an interface has no words for it: that its checks failed or doubt it, or that rules
 * made it and no model. Clients who do not know it pass over it. It is read again from where documents are kept.
 */
@RegisterForReflection(targets = {Remark.class, Found.class})
public record Remark(String verdict, boolean degraded, List<Found> findings) {

    /** Null where the checks have nothing to say of the translation, and a model made it. */
    public static @Nullable Remark of(Translation translation) {
        boolean degraded = translation.by().stream().anyMatch(Answerer::degraded);
        return translation.verdict() != Verdict.FAILED
                        && !degraded
                        && translation.findings().isEmpty()
                ? null
                : new Remark(Found.word(translation.verdict()), degraded, Found.of(translation.findings()));
    }
}
