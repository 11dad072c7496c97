package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import io.glossa.failure.Failure.ProviderRefused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What OpenAI's protocol adds to the contract. */
abstract class ChatCompletionsContract extends ProviderContract {

    @Override
    List<String> key() {
        return List.of("Authorization", "Bearer " + KEY);
    }

    @Override
    String systemAt() {
        return "/messages/0/content";
    }

    @Override
    String userAt() {
        return "/messages/1/content";
    }

    @Override
    String temperatureAt() {
        return "/temperature";
    }

    @Override
    String maxTokensAt() {
        return "/max_tokens";
    }

    @Override
    String answer(String text, String reason) {
        return completion("{\"role\":\"assistant\",\"content\":%s,\"refusal\":null}".formatted(quoted(text)), reason);
    }

    @Override
    String thought(String thought, String text) {
        return completion(
                "{\"role\":\"assistant\",\"reasoning_content\":%1$s,\"reasoning\":%1$s,\"content\":%2$s}"
                        .formatted(quoted(thought), quoted(text)),
                whole());
    }

    @Override
    String whole() {
        return "stop";
    }

    @Override
    List<String> cutOff() {
        return List.of("length");
    }

    @Override
    List<String> filtered() {
        return List.of("content_filter");
    }

    @Override
    List<String> brokenOff() {
        return List.of("error", "abort", "insufficient_system_resource");
    }

    @Override
    List<String> hollow() {
        return List.of(
                "{\"object\":\"chat.completion\",\"choices\":[]}",
                "{\"object\":\"chat.completion\",\"choices\":null}",
                "{\"object\":\"chat.completion\",\"choices\":[{\"index\":0,\"finish_reason\":\"stop\"}]}",
                completion("null", "stop"),
                completion("\"Hello\"", "stop"),
                completion("{\"role\":\"assistant\",\"content\":null}", "stop"),
                completion("{\"role\":\"assistant\"}", "tool_calls"));
    }

    @Override
    String error(int status, String message) {
        String type = switch (status) {
            case 401, 403 -> "invalid_request_error\",\"code\":\"invalid_api_key";
            case 404 -> "invalid_request_error\",\"code\":\"model_not_found";
            case 429 -> "requests\",\"code\":\"rate_limit_exceeded";
            case 400, 413 -> "invalid_request_error";
            default -> "server_error";
        };
        return "{\"error\":{\"message\":%s,\"param\":null,\"type\":\"%s\"}}".formatted(quoted(message), type);
    }

    @ParameterizedTest
    @CsvSource({
        "400, context_length_exceeded, too large, .window",
        "400, content_filter, content filter, ''",
        "429, insufficient_quota, quota is used up, ''",
        "402, none, quota is used up, ''",
        "429, billing_hard_limit_reached, quota is used up, ''",
    })
    void tellsWhyFromTheCode(int status, String code, String why, String setting) {
        answers(status, "{\"error\":{\"message\":%s,\"code\":\"%s\"}}".formatted(quoted(KEY + USER), code));

        assertThat(failing(service()))
                .isInstanceOfSatisfying(
                        ProviderRefused.class,
                        refused -> assertThat(refused.reason()).contains(why, setting, String.valueOf(status)));
    }

    @Test
    void takesARefusalForAContentFilter() {
        answers(200, completion("{\"content\":null,\"refusal\":\"I can't help with that.\"}", "stop"));

        ChatResponse response = ask(service());

        assertThat(response.finishReason()).isEqualTo(FinishReason.CONTENT_FILTER);
        assertThat(response.tokenUsage().inputTokenCount()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stop", "eos", "end_turn"})
    void understandsServersThatAreSloppyAboutWhyTheyStop(String reason) {
        answers(200, answer(RIGHT, reason));

        assertThat(ask(service()).aiMessage().text()).isEqualTo(RIGHT);
    }

    @Test
    void understandsAnAnswerWithoutUsage() {
        answers(200, "{\"choices\":[{\"message\":{\"content\":\"Hello\"}}]}");

        assertThat(ask(service()).aiMessage().text()).isEqualTo("Hello");
    }

    @Test
    void joinsTheChunksOfAnAnswerAsTheyAreWithoutTheThoughts() {
        answers(200, completion("""
                        {"content":[{"type":"thinking","thinking":[{"type":"text","text":"Secret"}]},\
                        {"type":"text","text":"Hel"},{"type":"text","text":"lo"}]}""", "stop"));

        assertThat(ask(service()).aiMessage().text()).isEqualTo("Hello");
    }

    static String completion(String message, String reason) {
        return """
                {"id":"c-1","object":"chat.completion","created":1,"model":"test-model",\
                "choices":[{"index":0,"message":%s,"logprobs":null,"finish_reason":"%s"}],\
                "usage":{"prompt_tokens":11,"completion_tokens":7,"total_tokens":18}}""".formatted(message, reason);
    }
}
