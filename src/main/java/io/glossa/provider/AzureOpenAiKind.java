package io.glossa.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * OpenAI's models at Azure, where {@code .model} is the deployment's name. Asked at its v1 address, or, with an
 * {@code .api-version}, at the classic one of the deployment. The key goes into {@code api-key} and no
 * {@code Authorization} is sent; a team that has a token of Entra ID instead of a key sets {@code .headers.Authorization}.
 */
@ApplicationScoped
class AzureOpenAiKind implements Kind {

    @Override
    public String name() {
        return "azure-openai";
    }

    @Override
    public ChatModel build(String provider, ProviderSettings.Service service, HttpClientBuilder http) {
        URI address = service.baseUrl()
                .orElseThrow(() -> new IllegalArgumentException("glossa.providers." + provider
                        + ".base-url is missing: your resource's address, as https://my-resource.openai.azure.com"));
        Map<String, String> headers = new HashMap<>(service.headers());
        if (headers.keySet().stream().noneMatch("Authorization"::equalsIgnoreCase)) {
            headers.put("api-key", Key.of(provider, service, "Azure"));
        }
        var model = OpenAiKind.begin(service, http).customHeaders(headers);
        if (service.apiVersion().isPresent()) {
            model.baseUrl(deployment(Address.of(address, "/openai"), service.model()));
            model.customQueryParams(Map.of("api-version", service.apiVersion().get()));
        } else {
            model.baseUrl(Address.of(address, "/openai/v1"));
        }
        service.maxOutputTokens().ifPresent(model::maxCompletionTokens);
        return new InterruptibleModel(model.build());
    }

    private static String deployment(String address, String name) {
        return address.contains("/deployments/") ? address : address + "/deployments/" + UrlPart.of(name);
    }
}
