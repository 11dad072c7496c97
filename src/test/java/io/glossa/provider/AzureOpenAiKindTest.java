package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.failure.Failure.ProviderRefused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AzureOpenAiKindTest extends ChatCompletionsContract {

    @Override
    Kind kind() {
        return new AzureOpenAiKind();
    }

    @Override
    String path() {
        return "/openai/v1/chat/completions";
    }

    @Override
    List<String> key() {
        return List.of("api-key", KEY);
    }

    @Override
    String maxTokensAt() {
        return "/max_completion_tokens";
    }

    @Override
    String error(int status, String message) {
        return switch (status) {
            case 404 -> "{\"error\":{\"code\":\"DeploymentNotFound\",\"message\":%s}}".formatted(quoted(message));
            case 401, 429 -> "{\"error\":{\"code\":\"%d\",\"message\":%s}}".formatted(status, quoted(message));
            case 403, 503 -> "{\"statusCode\":%d,\"message\":%s}".formatted(status, quoted(message));
            default -> super.error(status, message);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/openai", "/openai/deployments/test-model"})
    void asksAtTheClassicAddressWhereAVersionIsConfigured(String path) {
        answers(200, answer(RIGHT, whole()));

        ask(FakeService.at("http://127.0.0.1:" + server.port() + path)
                .withKey(KEY)
                .withApiVersion("2024-10-21"));

        assertThat(request().getUrl())
                .isEqualTo("/openai/deployments/test-model/chat/completions?api-version=2024-10-21");
        assertThat(request().getHeader("api-key")).isEqualTo(KEY);
    }

    @Test
    void sendsNoAuthorizationBesideTheKey() {
        answers(200, answer(RIGHT, whole()));

        ask(service());

        assertThat(request().getHeaders().keys()).noneMatch("Authorization"::equalsIgnoreCase);
    }

    @Test
    void knowsAzuresOwnFilterByItsReason() {
        answers(400, """
                {"error":{"code":"400","message":"%s","innererror":{"code":"ResponsibleAIPolicyViolation",\
                "content_filter_result":{"hate":{"filtered":true,"severity":"high"}}}}}""".formatted(KEY));

        assertThat(failing(service()))
                .isEqualTo(new ProviderRefused(PROVIDER, "its content filter (400 ResponsibleAIPolicyViolation)"));
    }
}
