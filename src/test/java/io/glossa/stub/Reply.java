package io.glossa.stub;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What the stub answers to one request. */
public interface Reply {

    ResponseDefinitionBuilder to(Asked asked);

    /** As a good model does: every segment, or a summary. */
    static Reply sound() {
        return asked -> asked.isSummary()
                ? said("<summary>" + summary(asked) + "</summary>", "stop")
                : said(translated(asked, (id, text) -> seg(id, translation(asked, text))), "stop");
    }

    /** Each segment as the function has it, already with its tags; an empty string leaves it out. */
    static Reply segments(BiFunction<Integer, String, String> each) {
        return asked -> said(translated(asked, each), "stop");
    }

    /** These words, whatever was asked. */
    static Reply words(String content) {
        return asked -> said(content, "stop");
    }

    /** A sound answer of which only a share is there: the model ran out of tokens. */
    static Reply cutOff(double share) {
        return asked -> {
            String whole = translated(asked, (id, text) -> seg(id, translation(asked, text)));
            return said(whole.substring(0, (int) (whole.length() * share)), "length");
        };
    }

    static Reply status(int status, String body) {
        return asked -> new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    static Reply raw(String body) {
        return status(200, body);
    }

    static Reply fault(Fault fault) {
        return asked -> new ResponseDefinitionBuilder().withFault(fault);
    }

    /** A sound answer, late. */
    static Reply late(int millis) {
        return asked -> sound().to(asked).withFixedDelay(millis);
    }

    default Reply header(String name, String value) {
        return asked -> to(asked).withHeader(name, value);
    }

    static String seg(int id, String text) {
        return "<seg id=\"" + id + "\">" + text + "</seg>";
    }

    /** What the stub makes of a text: recognisable, and with everything still in it. */
    static String translation(Asked asked, String text) {
        return asked.language() + ": " + text;
    }

    static String summary(Asked asked) {
        return "A summary in " + asked.language() + ".";
    }

    private static String translated(Asked asked, BiFunction<Integer, String, String> each) {
        return asked.segments().entrySet().stream()
                .map(segment -> each.apply(segment.getKey(), segment.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static ResponseDefinitionBuilder said(String content, String finish) {
        ObjectNode body = new ObjectMapper().createObjectNode();
        body.put("id", "chatcmpl-1").put("object", "chat.completion").put("model", StubModel.MODEL);
        ObjectNode choice = body.putArray("choices").addObject().put("index", 0).put("finish_reason", finish);
        choice.putObject("message").put("role", "assistant").put("content", content);
        body.putObject("usage")
                .setAll(new ObjectMapper()
                        .convertValue(
                                Map.of("prompt_tokens", 100, "completion_tokens", 40, "total_tokens", 140),
                                ObjectNode.class));
        return new ResponseDefinitionBuilder()
                .withHeader("Content-Type", "application/json")
                .withBody(body.toString());
    }
}
