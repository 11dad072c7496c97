package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OllamaKindTest extends ProviderContract {

    @Override
    Kind kind() {
        return new OllamaKind();
    }

    @Override
    String path() {
        return "/api/chat";
    }

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
        return "/options/temperature";
    }

    @Override
    String maxTokensAt() {
        return "/options/num_predict";
    }

    @Override
    String answer(String text, String reason) {
        return message("{\"role\":\"assistant\",\"content\":%s}".formatted(quoted(text)), reason, true);
    }

    @Override
    String thought(String thought, String text) {
        return message(
                "{\"role\":\"assistant\",\"thinking\":%s,\"content\":%s}".formatted(quoted(thought), quoted(text)),
                whole(),
                true);
    }

    @Override
    String whole() {
        return "stop";
    }

    @Override
    List<String> cutOff() {
        return List.of("length");
    }

    /** Ollama filters nothing. */
    @Override
    List<String> filtered() {
        return List.of();
    }

    @Override
    List<String> brokenOff() {
        return List.of("load", "unload");
    }

    @Override
    String error(int status, String message) {
        return "{\"error\":%s}".formatted(quoted(message));
    }

    @Override
    List<String> hollow() {
        return List.of(
                "{\"model\":\"test-model\",\"done\":true,\"done_reason\":\"stop\"}",
                message("null", "stop", true),
                message("\"Hello\"", "stop", true),
                message("{\"role\":\"assistant\",\"content\":\"Hel\"}", "stop", false),
                message("{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[]}", "stop", true));
    }

    @Test
    void asksForOneAnswerForOllamaStreamsWhereItIsNotTold() {
        answers(200, answer(RIGHT, whole()));

        ask(service());

        assertThat(json(request().getBodyAsString()).path("stream").asBoolean(true))
                .isFalse();
    }

    @Test
    void makesTheContextAsLargeAsTheWindowAndAsksForNoThoughts() {
        answers(200, answer(RIGHT, whole()));

        ask(service());

        assertThat(json(request().getBodyAsString()).at("/options/num_ctx").asInt())
                .isEqualTo(32_768);
        assertThat(json(request().getBodyAsString()).path("think").asBoolean(true))
                .isFalse();
    }

    @Test
    void asksAServerWithoutAKey() {
        answers(200, answer(RIGHT, whole()));

        ask(FakeService.at("http://127.0.0.1:" + server.port()));

        assertThat(request().getHeaders().keys()).noneMatch("Authorization"::equalsIgnoreCase);
    }

    private static String message(String message, String reason, boolean done) {
        return """
                {"model":"test-model","created_at":"2026-11-22T10:00:00.123456Z","message":%s,"done_reason":"%s",\
                "done":%s,"total_duration":5,"load_duration":1,"prompt_eval_count":11,"eval_count":7,"eval_duration":3}""".formatted(message, reason, done);
    }
}
