package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.failure.Failure.ProviderRefused;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnthropicKindTest extends ProviderContract {

    @Override
    Kind kind() {
        return new AnthropicKind();
    }

    @Override
    String path() {
        return "/v1/messages";
    }

    @Override
    List<String> key() {
        return List.of("x-api-key", KEY);
    }

    @Override
    String systemAt() {
        return "/system/0/text";
    }

    @Override
    String userAt() {
        return "/messages/0/content/0/text";
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
        return message("[{\"type\":\"text\",\"text\":%s}]".formatted(quoted(text)), reason);
    }

    @Override
    String thought(String thought, String text) {
        return message(
                "[{\"type\":\"thinking\",\"thinking\":%s,\"signature\":\"c2ln\"},{\"type\":\"text\",\"text\":%s}]"
                        .formatted(quoted(thought), quoted(text)),
                whole());
    }

    @Override
    String whole() {
        return "end_turn";
    }

    @Override
    List<String> cutOff() {
        return List.of("max_tokens", "model_context_window_exceeded");
    }

    @Override
    List<String> filtered() {
        return List.of("refusal");
    }

    @Override
    List<String> brokenOff() {
        return List.of("pause_turn", "tool_use", "compaction");
    }

    @Override
    String error(int status, String message) {
        String type = switch (status) {
            case 400 -> "invalid_request_error";
            case 401 -> "authentication_error";
            case 403 -> "permission_error";
            case 404 -> "not_found_error";
            case 408 -> "timeout_error";
            case 413 -> "request_too_large";
            case 429 -> "rate_limit_error";
            case 529 -> "overloaded_error";
            default -> "api_error";
        };
        return "{\"type\":\"error\",\"error\":{\"type\":\"%s\",\"message\":%s},\"request_id\":\"req_1\"}"
                .formatted(type, quoted(message));
    }

    @Override
    List<String> hollow() {
        return List.of(
                message("[]", whole()),
                message("null", whole()),
                message("\"Hello\"", whole()),
                message("[{\"type\":\"tool_use\",\"id\":\"t\",\"name\":\"n\",\"input\":{}}]", whole()),
                error(529, "busy"));
    }

    @Test
    void saysWhichVersionItSpeaks() {
        answers(200, answer(RIGHT, whole()));

        ask(service());

        assertThat(request().getHeader("anthropic-version")).isEqualTo("2023-06-01");
    }

    @Test
    void boundsTheAnswerByTheWindowWhereNothingElseDoes() {
        answers(200, answer(RIGHT, whole()));

        ask(service());

        assertThat(json(request().getBodyAsString()).at("/max_tokens").asInt()).isEqualTo(16_384);
    }

    @Test
    void joinsTheBlocksOfAnAnswerAsTheyAre() {
        answers(200, message("[{\"type\":\"text\",\"text\":\"Hel\"},{\"type\":\"text\",\"text\":\"lo\"}]", whole()));

        assertThat(ask(service()).aiMessage().text()).isEqualTo("Hello");
    }

    @Test
    void tellsABillThatIsNotPaidFromABusyService() {
        answers(402, "{\"type\":\"error\",\"error\":{\"type\":\"billing_error\",\"message\":\"pay\"}}");

        assertThat(failing(service()))
                .isEqualTo(new ProviderRefused(PROVIDER, "its quota is used up (402 billing_error)"));
    }

    private static String message(String content, String reason) {
        return """
                {"id":"msg_1","type":"message","role":"assistant","model":"test-model","content":%s,\
                "stop_reason":"%s","stop_sequence":null,\
                "usage":{"input_tokens":11,"output_tokens":7,"cache_read_input_tokens":0,"service_tier":"standard"}}""".formatted(content, reason);
    }
}
