package io.glossa.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What goes back over the wire in OpenAI's protocol. */
final class Completion {

    /** The key that the service is given for its upstreams. It must never come out anywhere. */
    static final String KEY = "sk-faults-0123456789-secret";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Completion() {}

    static String of(String content, String finish) {
        ObjectNode body = JSON.createObjectNode();
        body.put("id", "chatcmpl-1").put("object", "chat.completion").put("model", "stub");
        ObjectNode choice = body.putArray("choices").addObject().put("index", 0).put("finish_reason", finish);
        choice.putObject("message").put("role", "assistant").put("content", content);
        body.putObject("usage")
                .put("prompt_tokens", 100)
                .put("completion_tokens", 40)
                .put("total_tokens", 140);
        return body.toString();
    }

    static String error(String code) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("error")
                .put("message", "Told to fail with " + code + ", key " + KEY)
                .put("type", code)
                .put("code", code);
        return body.toString();
    }
}
