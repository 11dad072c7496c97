package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.failure.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

class MistralKindTest extends ChatCompletionsContract {

    @Override
    Kind kind() {
        return new MistralKind();
    }

    @Override
    String path() {
        return "/v1/chat/completions";
    }

    @Override
    String systemAt() {
        return "/messages/0/content/0/text";
    }

    @Override
    String userAt() {
        return "/messages/1/content/0/text";
    }

    @Override
    List<String> cutOff() {
        return List.of("length", "model_length");
    }

    @Override
    String error(int status, String message) {
        return switch (status) {
            case 401, 403 -> "{\"detail\":%s}".formatted(quoted(message));
            case 429 ->
                "{\"object\":\"error\",\"message\":%s,\"type\":\"rate_limited\",\"param\":null,\"code\":\"1300\"}"
                        .formatted(quoted(message));
            default ->
                "{\"object\":\"error\",\"message\":{\"detail\":[{\"msg\":%s}]},\"type\":\"invalid_request_error\",\"code\":null}"
                        .formatted(quoted(message));
        };
    }

    @Test
    void readsItsCodesWhereItWritesThem() {
        answers(429, error(429, "slow"));
        Failure busy = failing(service());
        server.resetAll();
        answers(400, "{\"object\":\"error\",\"message\":\"no\",\"type\":\"invalid_model\",\"code\":\"1500\"}");
        Failure unknown = failing(service());

        assertThat(busy.message()).contains("429 rate_limited");
        assertThat(unknown.message()).contains("400 invalid_model", "glossa.providers.acme.model");
    }
}
