package io.glossa.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Tells right answers from all others. It knows the contract and the one right translation, and nothing of the faults. */
final class Judge {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a caller who did nothing wrong may be told, and the status that goes with it. */
    private static final Map<String, Integer> PROBLEMS = Map.of(
            "/problems/rate-limited", 429,
            "/problems/unsound-answer", 502,
            "/problems/provider-refused", 502,
            "/problems/providers-unavailable", 503,
            "/problems/deadline-exceeded", 504);

    private Judge() {}

    /**
     * @param type the answer's media type
     * @param retryAfter the answer's {@code Retry-After}; empty where it has none
     */
    static Outcome of(Text asked, int status, String type, String retryAfter, String body) {
        if (body.contains(Completion.KEY)) {
            return Outcome.UNCLEAR;
        }
        try {
            JsonNode json = JSON.readTree(body);
            return status == 200 ? translation(asked, json) : problem(status, type, retryAfter, json);
        } catch (JsonProcessingException e) {
            return Outcome.UNCLEAR;
        }
    }

    private static Outcome translation(Text asked, JsonNode json) {
        JsonNode results = json.path("items").path(0).path("results");
        JsonNode result = results.path(0);
        String verdict = result.path("verdict").asText();
        if (json.path("items").size() != 1 || results.size() != 1 || result.has("error")) {
            return Outcome.UNCLEAR;
        }
        return switch (verdict) {
            case "failed" -> result.path("findings").isEmpty() ? Outcome.UNCLEAR : Outcome.MARKED;
            case "passed", "repaired" ->
                result.path("text").asText().equals(asked.spanish())
                                && result.path("target").asText().equals("es")
                        ? Outcome.RIGHT
                        : Outcome.WRONG;
            default -> Outcome.UNCLEAR;
        };
    }

    private static Outcome problem(int status, String type, String retryAfter, JsonNode json) {
        Integer fitting = PROBLEMS.get(json.path("type").asText());
        boolean clear = type.startsWith("application/problem+json")
                && fitting != null
                && fitting == status
                && json.path("status").asInt() == status
                && !json.path("title").asText().isBlank()
                && !json.path("detail").asText().isBlank();
        boolean saysWhen = !retryAfter.isEmpty() || (status != 429 && status != 503);
        return clear && saysWhen ? Outcome.PROBLEM : Outcome.UNCLEAR;
    }
}
