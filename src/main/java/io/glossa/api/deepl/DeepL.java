package io.glossa.api.deepl;

import io.glossa.api.DropIn;
import io.glossa.api.Problem;
import jakarta.inject.Singleton;
import java.util.Map;

/** The addresses below {@code /v2/}, and how DeepL tells what is wrong. */
@Singleton
class DeepL implements DropIn {

    private static final String ROOT = "/v2/";

    /** DeepL's own status. */
    private static final int QUOTA = 456;

    /** Where a problem has its second part. */
    static final String DETAIL = "reason";

    private final boolean enabled;

    DeepL(DeepLSettings settings) {
        this.enabled = settings.enabled();
    }

    @Override
    public boolean covers(String path) {
        return path.startsWith(ROOT);
    }

    @Override
    public boolean enabled() {
        return enabled;
    }

    /**
     * DeepL's clients ask again, up to five times, whenever the status is 500 or more: so it is only where that may help. A
     * provider that refuses, an answer that can't be used, and languages that no engine knows are not of that kind.
     */
    @Override
    public int status(Problem problem) {
        return switch (problem.status()) {
            case 401 -> 403;
            case 422 -> 400;
            // A quota that is used up is told apart from too many requests at once, which DeepL's clients try again.
            case 429 -> "characters".equals(problem.members().get("unit")) ? QUOTA : 429;
            default -> problem.isLasting() ? 400 : problem.status();
        };
    }

    @Override
    public Object error(Problem problem) {
        Object detail = problem.members().get(DETAIL);
        return new DeepLError(problem.detail(), detail == null ? null : detail.toString());
    }

    @Override
    public Map<String, String> headers(String requestId) {
        return Map.of("X-Trace-ID", requestId);
    }
}
