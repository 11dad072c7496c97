package io.glossa.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Reads an answer of OpenAI's form, as OpenAI, Mistral and everything that talks like them give it. */
final class ChoicesReader {

    private ChoicesReader() {}

    /** See {@link AnswerReader#read}. */
    static void read(ObjectNode answer) {
        if (!(answer.path("choices").path(0) instanceof ObjectNode choice)
                || !(choice.path("message") instanceof ObjectNode message)) {
            throw NoAnswerException.foreign();
        }
        Optional<String> text = text(message.path("content"));
        message.put("content", text.orElse(""));
        if (!message.path("refusal").asText("").isEmpty()) {
            message.putNull("refusal");
            choice.put("finish_reason", "content_filter");
        }
        switch (choice.path("finish_reason").asText("")) {
            case "content_filter", "length" -> {
                // As they are, with or without a text.
            }
            // Mistral's: the end of the window.
            case "model_length" -> choice.put("finish_reason", "length");
            // Mistral's and OpenRouter's, vLLM's, DeepSeek's: the text stops anywhere.
            case "error", "abort", "insufficient_system_resource" -> throw NoAnswerException.brokenOff();
            default -> {
                if (text.isEmpty()) {
                    throw NoAnswerException.empty();
                }
            }
        }
    }

    /** One string, or Mistral's and others' list of chunks, of which thoughts and references are left out; empty for none. */
    private static Optional<String> text(JsonNode content) {
        if (content.isTextual()) {
            return Optional.of(content.asText());
        }
        return content.valueStream()
                .filter(chunk -> chunk.path("type").asText().equals("text"))
                .map(chunk -> chunk.path("text").asText())
                .reduce(String::concat);
    }
}
