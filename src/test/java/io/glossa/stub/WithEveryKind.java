package io.glossa.stub;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Configures a provider of each kind, named after it. Each is answered in its own protocol: one segment, for 11 tokens read and
 * 7 written.
 */
public class WithEveryKind implements QuarkusTestResourceLifecycleManager {

    public static final String SAID = "El transbordador se queda en el puerto.";

    private static final String CONTENT = "<seg id=\\\"1\\\">" + SAID + "</seg>";

    static final String COMPLETION = """
            {"id": "c1", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0, "finish_reason": "stop",
             "message": {"role": "assistant", "content": "%s"}}],
             "usage": {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}}""".formatted(CONTENT);

    private static final String MESSAGE = """
            {"id": "m1", "type": "message", "role": "assistant", "model": "m", "content": [{"type": "text", "text": "%s"}],
             "stop_reason": "end_turn", "stop_sequence": null,
             "usage": {"input_tokens": 11, "output_tokens": 7}}""".formatted(CONTENT);

    private static final String CANDIDATE = """
            {"candidates": [{"content": {"role": "model", "parts": [{"text": "%s"}]}, "finishReason": "STOP", "index": 0}],
             "usageMetadata": {"promptTokenCount": 11, "candidatesTokenCount": 7, "totalTokenCount": 18},
             "modelVersion": "m"}""".formatted(CONTENT);

    private static final String CHAT = """
            {"model": "m", "created_at": "2026-01-01T00:00:00Z", "message": {"role": "assistant", "content": "%s"},
             "done": true, "done_reason": "stop", "prompt_eval_count": 11, "eval_count": 7}""".formatted(CONTENT);

    private static final Map<String, String> ANSWERS = Map.of(
            "openai", COMPLETION,
            "azure-openai", COMPLETION,
            "mistral", COMPLETION,
            "anthropic", MESSAGE,
            "gemini", CANDIDATE,
            "ollama", CHAT);

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        Map<String, String> settings = new HashMap<>();
        settings.put("glossa.route", "openai");
        ANSWERS.forEach((kind, answer) -> {
            server.stubFor(post(urlMatching("/" + kind + "/.*")).willReturn(okJson(answer)));
            String provider = "glossa.providers." + kind + ".";
            settings.put(provider + "kind", kind);
            settings.put(provider + "base-url", "http://127.0.0.1:" + server.port() + "/" + kind);
            settings.put(provider + "model", "m");
            settings.put(provider + "api-key", "a-key");
        });
        return settings;
    }

    /** What was asked so far, of whichever kind. */
    public List<LoggedRequest> asked() {
        return server.findAll(anyRequestedFor(anyUrl()));
    }

    /** Forgets what was asked. */
    public void reset() {
        server.resetRequests();
    }

    @Override
    public void stop() {
        server.stop();
    }
}
