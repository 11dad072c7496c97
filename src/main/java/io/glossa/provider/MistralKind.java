package io.glossa.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Mistral's chat completions. */
@ApplicationScoped
class MistralKind implements Kind {

    private static final URI MISTRAL = URI.create("https://api.mistral.ai/v1");

    @Override
    public String name() {
        return "mistral";
    }

    @Override
    public ChatModel build(String provider, ProviderSettings.Service service, HttpClientBuilder http) {
        var model = MistralAiChatModel.builder()
                .httpClientBuilder(new ReadingClientBuilder(http, ChoicesReader::read))
                .baseUrl(Address.of(service.baseUrl().orElse(MISTRAL), "/v1"))
                .apiKey(Key.of(provider, service, "Mistral"))
                .modelName(service.model())
                .customHeaders(service.headers())
                .timeout(service.timeout())
                .maxRetries(0);
        service.temperature().ifPresent(model::temperature);
        service.maxOutputTokens().ifPresent(model::maxTokens);
        return new InterruptibleModel(model.build());
    }
}
