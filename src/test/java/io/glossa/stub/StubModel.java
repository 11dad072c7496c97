package io.glossa.stub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** A model service on a free port of this machine. Answers soundly, save where a test has told it what comes next. */
public final class StubModel implements AutoCloseable {

    public static final String MODEL = "stub-model";
    public static final String KEY = "sk-stub-0123456789-secret";

    private final Deque<Reply> script = new ArrayDeque<>();
    private final List<Asked> asked = new ArrayList<>();
    private final WireMockServer server;
    private Reply usual = Reply.sound();

    public StubModel() {
        server = new WireMockServer(options().dynamicPort().containerThreads(80).extensions(new Answering()));
        server.start();
        server.stubFor(post("/v1/chat/completions").willReturn(aResponse().withTransformers("answering")));
    }

    public String address() {
        return "http://127.0.0.1:" + server.port() + "/v1";
    }

    /** What is answered to the next requests, in order; those after them are answered as usual. */
    public synchronized void next(Reply... replies) {
        script.addAll(Arrays.asList(replies));
    }

    /** What is answered where nothing else is told. */
    public synchronized void always(Reply reply) {
        usual = reply;
    }

    /** The requests so far, in the order in which they came. */
    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Forgets what was told and asked. */
    public synchronized void reset() {
        script.clear();
        asked.clear();
        usual = Reply.sound();
    }

    @Override
    public void close() {
        server.stop();
    }

    private synchronized Reply take(Asked request) {
        asked.add(request);
        return script.isEmpty() ? usual : script.removeFirst();
    }

    private final class Answering implements ResponseDefinitionTransformerV2 {

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            var request = event.getRequest();
            Asked asked = Asked.of(request.getBodyAsString(), String.valueOf(request.getHeader("Authorization")));
            return take(asked).to(asked).build();
        }

        @Override
        public String getName() {
            return "answering";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }
}
