package io.glossa.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/** Reads an answer of Gemini's form. */
final class GeminiReader {

    private static final Set<String> FILTERED = Set.of(
            "SAFETY",
            "RECITATION",
            "LANGUAGE",
            "BLOCKLIST",
            "PROHIBITED_CONTENT",
            "SPII",
            "MODEL_ARMOR",
            "IMAGE_SAFETY",
            "IMAGE_PROHIBITED_CONTENT",
            "IMAGE_RECITATION");

    private GeminiReader() {}

    /** See {@link AnswerReader#read}. */
    static void read(ObjectNode answer) {
        count(answer.path("usageMetadata") instanceof ObjectNode usage ? usage : answer.putObject("usageMetadata"));
        if (answer.path("promptFeedback").hasNonNull("blockReason")) {
            // Blocked before the model saw it: there is no candidate, and LangChain4j would stumble.
            answer.putArray("candidates").addObject().put("finishReason", "PROHIBITED_CONTENT");
            return;
        }
        if (!(answer.path("candidates").path(0) instanceof ObjectNode candidate)) {
            throw NoAnswerException.foreign();
        }
        Optional<String> text = text(candidate.path("content").path("parts"));
        // One part: LangChain4j would set an empty line between two of them.
        candidate.putObject("content").putArray("parts").addObject().put("text", text.orElse(""));
        String reason = candidate.path("finishReason").asText("STOP");
        if (FILTERED.contains(reason)) {
            candidate.put("finishReason", "PROHIBITED_CONTENT");
        } else if (reason.equals("STOP")) {
            candidate.put("finishReason", reason);
            if (text.isEmpty()) {
                throw NoAnswerException.empty();
            }
        } else if (!reason.equals("MAX_TOKENS")) {
            throw NoAnswerException.brokenOff();
        }
    }

    /** Empty where there is none but thoughts. */
    private static Optional<String> text(JsonNode parts) {
        return parts.valueStream()
                .filter(part -> part.has("text") && !part.path("thought").asBoolean())
                .map(part -> part.path("text").asText())
                .reduce(String::concat);
    }

    /** Thoughts are paid for like the answer, but counted apart. */
    private static void count(ObjectNode usage) {
        if (usage.hasNonNull("thoughtsTokenCount")) {
            usage.put(
                    "candidatesTokenCount",
                    usage.path("candidatesTokenCount").asInt()
                            + usage.path("thoughtsTokenCount").asInt());
        }
    }
}
