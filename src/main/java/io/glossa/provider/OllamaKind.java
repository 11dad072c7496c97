package io.glossa.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * Ollama's own protocol. The window is sent with each call: Ollama's own is small, and it drops the beginning of what
 * does not fit without a word. Models that can think are told not to. A key, for a server behind a guard, is sent as a
 * bearer's.
 */
@ApplicationScoped
class OllamaKind implements Kind {

    private static final URI OLLAMA = URI.create("http://localhost:11434");

    @Override
    public String name() {
        return "ollama";
    }

    @Override
    public ChatModel build(String provider, ProviderSettings.Service service, HttpClientBuilder http) {
        Map<String, String> headers = new HashMap<>(service.headers());
        service.apiKey().ifPresent(key -> headers.putIfAbsent("Authorization", "Bearer " + key));
        var model = OllamaChatModel.builder()
                .httpClientBuilder(new ReadingClientBuilder(http, OllamaKind::read))
                .baseUrl(Address.of(service.baseUrl().orElse(OLLAMA), ""))
                .modelName(service.model())
                .numCtx(service.window())
                .think(false)
                .logRequests(false)
                .logResponses(false)
                .customHeaders(headers)
                .timeout(service.timeout())
                .maxRetries(0);
        service.temperature().ifPresent(model::temperature);
        service.maxOutputTokens().ifPresent(model::numPredict);
        return new InterruptibleModel(model.build());
    }

    private static void read(ObjectNode answer) {
        JsonNode message = answer.path("message");
        if (!message.isObject() || answer.hasNonNull("error")) {
            throw NoAnswerException.foreign();
        }
        String reason = answer.path("done_reason").asText("stop");
        // The first piece of a stream is no answer; nor is one that ends because the model was taken from memory.
        if (!answer.path("done").asBoolean(true) || !(reason.equals("stop") || reason.equals("length"))) {
            throw NoAnswerException.brokenOff();
        }
        if (!message.path("content").isTextual() && !reason.equals("length")) {
            throw NoAnswerException.empty();
        }
    }
}
