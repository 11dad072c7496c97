package io.glossa.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.stub.Injected;
import io.glossa.stub.PatientModel;
import io.glossa.stub.WithPatientModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A caller who hangs up: nobody pays for an answer that nobody reads. */
@QuarkusTest
@TestProfile(HangUpTest.Briefly.class)
@WithTestResource(WithPatientModel.class)
class HangUpTest {

    /** What the service waits before it ends a call that nobody waits for any more: not what is tested here. */
    public static final class Briefly implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("glossa.abandoned-grace", "100ms");
        }
    }

    @Injected
    PatientModel model;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /v1/translate               | {"texts":["Bread."],"source":"en","target":"de"}
                    /v1/translate-and-summarize | {"text":"Bread is made.","source":"en","target":"de"}
                    /v1/summarize               | {"text":"Bread is made.","source":"en"}
                    """)
    void endsTheCallUpstream(String path, String body) throws IOException, InterruptedException {
        // Given: the translation and the summary are asked for side by side
        boolean both = path.endsWith("translate-and-summarize");
        Socket caller = Call.begin(path, body);
        List<PatientModel.Call> calls = new ArrayList<>(List.of(model.next()));
        if (both) {
            calls.add(model.next());
        }

        // When
        caller.close();

        // Then
        for (PatientModel.Call call : calls) {
            assertThat(call.abandoned()).isTrue();
        }
    }

    /** A request by hand, for a client library would wait for its answer. */
    static final class Call {

        private Call() {}

        static Socket begin(String path, String body) throws IOException {
            Socket socket = new Socket("localhost", RestAssured.port);
            String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return socket;
        }
    }
}
