package io.glossa.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel.OpenAiChatModelBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/**
 * OpenAI's chat completions, and everything that talks like them: vLLM, llama.cpp, Groq, OpenRouter and others. Without
 * a key no {@code Authorization} is sent: servers on the team's own machines often want none.
 */
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
        var model = begin(service, http).baseUrl(Address.of(address, "/v1")).customHeaders(service.headers());
        if (openAiItself) {
            model.apiKey(Key.of(provider, service, "OpenAI"));
        } else {
            service.apiKey().ifPresent(model::apiKey);
        }
        service.maxOutputTokens().ifPresent(tokens -> {
            // OpenAI's newer models refuse the old name; the servers that imitate it often know only that one.
            if (openAiItself) {
                model.maxCompletionTokens(tokens);
            } else {
                model.maxTokens(tokens);
            }
        });
        return new InterruptibleModel(model.build());
    }

    /** What every service of this protocol is asked with. */
    static OpenAiChatModelBuilder begin(ProviderSettings.Service service, HttpClientBuilder http) {
        var model = OpenAiChatModel.builder()
                .httpClientBuilder(new ReadingClientBuilder(http, ChoicesReader::read))
                .modelName(service.model())
                .timeout(service.timeout())
                .maxRetries(0);
        service.temperature().ifPresent(model::temperature);
        return model;
    }
}
