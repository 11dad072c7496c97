package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import io.glossa.failure.Failure.EngineUnavailable;
import io.glossa.failure.Failure.ProviderRefused;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeminiKindTest extends ProviderContract {

    @Override
    Kind kind() {
        return new GeminiKind();
    }

    @Override
    String path() {
        return "/v1beta/models/test-model:generateContent";
    }

    @Override
    List<String> key() {
        return List.of("x-goog-api-key", KEY);
    }

    @Override
    String systemAt() {
        return "/systemInstruction/parts/0/text";
    }

    @Override
    String userAt() {
        return "/contents/0/parts/0/text";
    }

    @Override
    String temperatureAt() {
        return "/generationConfig/temperature";
    }

    @Override
    String maxTokensAt() {
        return "/generationConfig/maxOutputTokens";
    }

    @Override
    String answer(String text, String reason) {
        return candidate(
                "{\"parts\":[{\"text\":%s}],\"role\":\"model\"}".formatted(quoted(text)),
                reason,
                "\"candidatesTokenCount\":7");
    }

    @Override
    String thought(String thought, String text) {
        return candidate(
                "{\"parts\":[{\"text\":%s,\"thought\":true},{\"text\":%s,\"thoughtSignature\":\"c2ln\"}],\"role\":\"model\"}"
                        .formatted(quoted(thought), quoted(text)),
                whole(),
                "\"candidatesTokenCount\":7");
    }

    @Override
    String whole() {
        return "STOP";
    }

    @Override
    List<String> cutOff() {
        return List.of("MAX_TOKENS");
    }

    @Override
    List<String> filtered() {
        return List.of("SAFETY", "PROHIBITED_CONTENT", "RECITATION", "BLOCKLIST", "SPII", "IMAGE_SAFETY");
    }

    @Override
    List<String> brokenOff() {
        return List.of("OTHER", "MALFORMED_FUNCTION_CALL", "FINISH_REASON_UNSPECIFIED", "A_REASON_OF_TOMORROW");
    }

    @Override
    String error(int status, String message) {
        String word = switch (status) {
            case 401 -> "UNAUTHENTICATED";
            case 403 -> "PERMISSION_DENIED";
            case 404 -> "NOT_FOUND";
            case 408 -> "DEADLINE_EXCEEDED";
            case 429 -> "RESOURCE_EXHAUSTED";
            case 500 -> "INTERNAL";
            case 503, 529 -> "UNAVAILABLE";
            default -> "INVALID_ARGUMENT";
        };
        return "{\"error\":{\"code\":%d,\"message\":%s,\"status\":\"%s\"}}".formatted(status, quoted(message), word);
    }

    @Override
    List<String> hollow() {
        return List.of(
                "{\"candidates\":[],\"usageMetadata\":{\"promptTokenCount\":11}}",
                "{\"candidates\":null}",
                "{\"usageMetadata\":{\"promptTokenCount\":11}}",
                candidate("null", "STOP", "\"candidatesTokenCount\":0"),
                candidate("{\"role\":\"model\"}", "STOP", "\"candidatesTokenCount\":0"),
                candidate("{\"parts\":[]}", "STOP", "\"candidatesTokenCount\":0"),
                candidate("{\"parts\":[{\"text\":\"Hm\",\"thought\":true}]}", "STOP", "\"candidatesTokenCount\":0"));
    }

    @Test
    void takesABlockedPromptForAContentFilter() {
        answers(
                200,
                "{\"promptFeedback\":{\"blockReason\":\"PROHIBITED_CONTENT\"},\"usageMetadata\":{\"promptTokenCount\":11}}");

        ChatResponse response = ask(service());

        assertThat(response.finishReason()).isEqualTo(FinishReason.CONTENT_FILTER);
        assertThat(response.tokenUsage().inputTokenCount()).isEqualTo(11);
    }

    @Test
    void countsThoughtsAmongTheTokensThatArePaidFor() {
        answers(
                200,
                candidate(
                        "{\"parts\":[{\"text\":\"Hello\"}]}",
                        "STOP",
                        "\"candidatesTokenCount\":3,\"thoughtsTokenCount\":4"));

        assertThat(ask(service()).tokenUsage().outputTokenCount()).isEqualTo(7);
    }

    @Test
    void joinsThePartsOfAnAnswerAsTheyAre() {
        answers(
                200,
                candidate("{\"parts\":[{\"text\":\"Hel\"},{\"text\":\"lo\"}]}", "STOP", "\"candidatesTokenCount\":7"));

        assertThat(ask(service()).aiMessage().text()).isEqualTo("Hello");
    }

    @Test
    void understandsAnAnswerWithoutUsage() {
        answers(200, "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"Hello\"}]}}]}");

        assertThat(ask(service()).aiMessage().text()).isEqualTo("Hello");
    }

    @Test
    void takesABadKeyForABadKeyThoughItsStatusIs400() {
        answers(400, """
                {"error":{"code":400,"message":"API key not valid: %s","status":"INVALID_ARGUMENT","details":[\
                {"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]}}""".formatted(KEY));

        assertThat(failing(service()))
                .isEqualTo(new ProviderRefused(
                        PROVIDER, "it rejects the key (400 API_KEY_INVALID): see glossa.providers.acme.api-key"));
    }

    @Test
    void keepsWhenToComeBackWhereOnlyTheBodySaysIt() {
        answers(429, """
                {"error":{"code":429,"message":"Quota","status":"RESOURCE_EXHAUSTED","details":[\
                {"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34.07s"}]}}""");

        assertThat(failing(service()))
                .isEqualTo(new EngineUnavailable(
                        PROVIDER, "it asks to slow down (429 RESOURCE_EXHAUSTED)", Duration.ofMillis(34_070)));
    }

    private static String candidate(String content, String reason, String usage) {
        return """
                {"candidates":[{"content":%s,"finishReason":"%s","index":0}],"modelVersion":"test-model",\
                "responseId":"r-1","usageMetadata":{"promptTokenCount":11,%s,"totalTokenCount":18}}""".formatted(content, reason, usage);
    }
}
