package io.glossa.engine.offline;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.language.Languages;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why the offline engine can't translate, and what to do about it. */
final class Unavailable {

    static final String OR_A_MODEL = " Or configure a model under glossa.providers.";

    private Unavailable() {}

    static FailureException because(String reason) {
        return because(reason, null);
    }

    static FailureException because(String reason, @Nullable Throwable cause) {
        return new FailureException(new Failure.EngineUnavailable("offline", reason, null), cause);
    }

    static FailureException notInstalled(Languages pair, Set<Languages> installed) {
        return new FailureException(new Failure.EngineUnable(
                "offline",
                installed.isEmpty()
                        ? "Apertium is not installed; on Debian: apt-get install apertium apertium-eng-spa (one package"
                                + " for each pair of languages)." + OR_A_MODEL
                        : "Apertium has no " + pair + " here, only "
                                + installed.stream().map(Languages::toString).collect(Collectors.joining(", "))
                                + "; on Debian, apt-cache search apertium- lists more." + OR_A_MODEL));
    }
}
