package io.glossa.api.libretranslate;

import io.glossa.api.DropIn;
import io.glossa.api.Problem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** LibreTranslate's addresses at the root, how it tells what is wrong, and that pages from anywhere may ask. */
@Singleton
class LibreTranslate implements DropIn {

    private static final Set<String> PATHS =
            Set.of("/translate", "/translate_file", "/detect", "/languages", "/health", "/frontend/settings", "/spec");

    /** Behind it stands the name of a file. */
    private static final String FILES = "/download_file/";

    /** Twenty days, in seconds, as the original has it. */
    private static final String AGE = "1728000";

    private final boolean enabled;

    LibreTranslate(LibreTranslateSettings settings) {
        this.enabled = settings.enabled();
    }

    /** What is wrong. Reached only through a filter, so the native executable must be told of it. */
    @RegisterForReflection
    record Wrong(String error) {}

    @Override
    public boolean covers(String path) {
        return PATHS.contains(path) || path.startsWith(FILES);
    }

    @Override
    public boolean enabled() {
        return enabled;
    }

    /** The original has 400 for whatever is wrong with a request, and 500 for a translation that failed. */
    @Override
    public int status(Problem problem) {
        return switch (problem.status()) {
            case 401 -> 403;
            case 413, 422 -> 400;
            case 502 -> 500;
            case 503 -> problem.isLasting() ? 400 : 503;
            default -> problem.status();
        };
    }

    @Override
    public Object error(Problem problem) {
        return new Wrong(
                switch (problem.status()) {
                    case 401 -> "Invalid API key";
                    case 413 ->
                        "Invalid request: request (" + problem.members().get("length") + ") exceeds text limit ("
                                + problem.members().get("limit") + ")";
                    case 429 -> "Slowdown: " + problem.detail();
                    default -> problem.detail();
                });
    }

    @Override
    public Map<String, String> headers(String requestId) {
        return Map.of(
                "Access-Control-Allow-Origin", "*",
                "Access-Control-Allow-Headers", "Authorization, Content-Type",
                "Access-Control-Expose-Headers", "Authorization",
                "Access-Control-Allow-Methods", "GET, POST",
                "Access-Control-Max-Age", AGE);
    }
}
