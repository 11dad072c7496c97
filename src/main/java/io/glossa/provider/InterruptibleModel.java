package io.glossa.provider;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.concurrent.CancellationException;

/** Says that a call was interrupted in the words of our own client, which LangChain4j wraps in a failure like any other. */
record InterruptibleModel(ChatModel model) implements ChatModel {

    /** @throws CancellationException where this thread was interrupted; it stays so */
    @Override
    public ChatResponse chat(ChatRequest request, ChatRequestOptions options) {
        try {
            return model.chat(request, options);
        } catch (RuntimeException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof CancellationException interrupted) {
                    throw interrupted;
                }
            }
            throw e;
        }
    }
}
