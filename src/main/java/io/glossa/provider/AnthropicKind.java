package io.glossa.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/**
 * Anthropic's messages. They must say how long an answer may get: where it is not configured, two thirds of the window
 * (what a translation may need of it), and at most 16 384 tokens: what one call needs, thoughts included, and no more than
 * any model since Claude 4 can write.
 */
@ApplicationScoped
class AnthropicKind implements Kind {

    private static final URI ANTHROPIC = URI.create("https://api.anthropic.com/v1");
    private static final int LONGEST = 16_384;

    /** LangChain4j has no word for a refusal; it is the only reason that {@link #read} leaves for "other". */
    private static final class Telling extends AnthropicChatModel {

        private Telling(AnthropicChatModelBuilder builder) {
            super(builder);
        }

        @Override
        public ChatResponse doChat(ChatRequest request) {
            ChatResponse response = super.doChat(request);
            return response.finishReason() == FinishReason.OTHER
                    ? ChatResponse.builder()
                            .aiMessage(response.aiMessage())
                            .tokenUsage(response.tokenUsage())
                            .finishReason(FinishReason.CONTENT_FILTER)
                            .build()
                    : response;
        }
    }

    @Override
    public String name() {
        return "anthropic";
    }

    @Override
    public ChatModel build(String provider, ProviderSettings.Service service, HttpClientBuilder http) {
        var model = AnthropicChatModel.builder()
                .httpClientBuilder(new ReadingClientBuilder(http, AnthropicKind::read))
                .baseUrl(Address.of(service.baseUrl().orElse(ANTHROPIC), "/v1"))
                .apiKey(Key.of(provider, service, "Anthropic"))
                .modelName(service.model())
                .maxTokens(service.maxOutputTokens().orElse(Math.min(service.window() / 3 * 2, LONGEST)))
                .customHeaders(service.headers())
                .timeout(service.timeout())
                .maxRetries(0);
        service.temperature().ifPresent(model::temperature);
        return new InterruptibleModel(new Telling(model));
    }

    private static void read(ObjectNode answer) {
        if (!answer.path("content").isArray()) {
            throw NoAnswerException.foreign();
        }
        Optional<String> text = answer.path("content")
                .valueStream()
                .filter(block -> block.path("type").asText().equals("text"))
                .map(block -> block.path("text").asText())
                .reduce(String::concat);
        // One block: LangChain4j would set a line break between two of them.
        answer.putArray("content").addObject().put("type", "text").put("text", text.orElse(""));
        switch (answer.path("stop_reason").asText("")) {
            case "max_tokens", "refusal" -> {
                // As they are, with or without a text.
            }
            case "model_context_window_exceeded" -> answer.put("stop_reason", "max_tokens");
            case "end_turn", "stop_sequence", "" -> {
                if (text.isEmpty()) {
                    throw NoAnswerException.empty();
                }
            }
            default -> throw NoAnswerException.brokenOff();
        }
    }
}
