package io.glossa.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** OpenAI's chat completions, and everything that talks like them: vLLM, llama.cpp, Ollama, Groq, OpenRouter and others. */
@ApplicationScoped
class OpenAiKind implements Kind {

    private static final URI OPENAI = URI.create("https://api.openai.com/v1");

    @Override
    public String name() {
        return "openai";
    }

    @Override
    public ChatModel build(String provider, ProviderSettings.Service service, HttpClientBuilder http) {
        URI address = service.baseUrl().orElse(OPENAI);
        boolean openAiItself = OPENAI.getHost().equals(address.getHost());
        if (openAiItself && service.apiKey().isEmpty()) {
            throw new IllegalArgumentException("glossa.providers." + provider
                    + ".api-key is missing: OpenAI needs one. For another service set .base-url");
        }
        var model = OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(address.toString())
                // Servers on the team's own machines often want no key, but the client sends the header all the same.
                .apiKey(service.apiKey().orElse("none"))
                .modelName(service.model())
                .customHeaders(service.headers())
                .timeout(service.timeout())
                .maxRetries(0);
        service.temperature().ifPresent(model::temperature);
        service.maxOutputTokens().ifPresent(tokens -> {
            // OpenAI's newer models refuse the old name; the servers that imitate it often know only that one.
            if (openAiItself) {
                model.maxCompletionTokens(tokens);
            } else {
                model.maxTokens(tokens);
            }
        });
        return model.build();
    }
}
