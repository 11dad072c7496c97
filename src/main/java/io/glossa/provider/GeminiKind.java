package io.glossa.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Google's Gemini API. The key goes into {@code x-goog-api-key}, never into the address. */
@ApplicationScoped
class GeminiKind implements Kind {

    private static final URI GEMINI = URI.create("https://generativelanguage.googleapis.com/v1beta");

    @Override
    public String name() {
        return "gemini";
    }

    @Override
    public ChatModel build(String provider, ProviderSettings.Service service, HttpClientBuilder http) {
        var model = GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(new ReadingClientBuilder(http, GeminiReader::read))
                .baseUrl(Address.of(service.baseUrl().orElse(GEMINI), "/v1beta"))
                .apiKey(Key.of(provider, service, "Gemini"))
                // Google's own lists of models write models/ before each name; LangChain4j adds it.
                .modelName(UrlPart.of(service.model().replaceFirst("^models/", "")))
                .returnThinking(false)
                .customHeaders(service.headers())
                .timeout(service.timeout())
                .maxRetries(0);
        service.temperature().ifPresent(model::temperature);
        service.maxOutputTokens().ifPresent(model::maxOutputTokens);
        return new InterruptibleModel(model.build());
    }
}
