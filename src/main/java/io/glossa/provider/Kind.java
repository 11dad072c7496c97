package io.glossa.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;

/** A protocol that model services speak: makes LangChain4j's model for one configured service, with its own retries off. */
interface Kind {

    String name();

    /**
     * @param http what the model must send its requests through
     * @throws IllegalArgumentException naming the property at fault, where the service can't be used as configured
     */
    ChatModel build(String provider, ProviderSettings.Service service, HttpClientBuilder http);
}
