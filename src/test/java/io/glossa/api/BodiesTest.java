package io.glossa.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bodies that come in an unusual way, written by hand: a client library would not send them so. */
@QuarkusTest
@TestProfile(BodiesTest.SmallAndSoon.class)
class BodiesTest {

    private static final String BODY = "{\"texts\":[\"Los barcos salen del puerto.\"]}";
    private static final int HALF = BODY.length() / 2;

    public static final class SmallAndSoon implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.limits.max-body-size", "10K", "quarkus.http.read-timeout", "3s");
        }
    }

    @Test
    void aBodyInPiecesIsReadWhole() throws IOException {
        try (Call call = new Call("Transfer-Encoding: chunked")) {
            call.piece(BODY.substring(0, HALF));
            call.piece(BODY.substring(HALF));
            call.piece("");

            assertThat(call.status()).contains("200");
        }
    }

    @Test
    void aBodyInPiecesThatIsTooLargeIsRefusedInTheContractsForm() throws IOException {
        try (Call call = new Call("Transfer-Encoding: chunked")) {
            for (int i = 0; i < 12; i++) {
                call.piece("x".repeat(1000));
            }
            call.piece("");

            assertThat(call.status()).contains("413");
            assertThat(call.rest()).contains("application/problem+json", "/problems/text-too-long");
        }
    }

    @Test
    void aBodyWithoutAnEndIsNotReadForEver() throws IOException {
        try (Call call = new Call("Transfer-Encoding: chunked")) {
            for (int i = 0; i < 9; i++) {
                call.piece("x".repeat(10_240));
            }

            assertThat(call.status()).contains("413");
        }
    }

    @Test
    void whoAsksWhetherToSendIsTold() throws IOException {
        try (Call call = new Call("Content-Length: " + BODY.length() + "\r\nExpect: 100-continue")) {
            assertThat(call.status()).contains("100");
            call.status(); // The empty line behind it.
            call.send(BODY);

            assertThat(call.status()).contains("200");
        }
    }

    @Test
    void whoAsksWhetherToSendTooMuchIsTold() throws IOException {
        try (Call call = new Call("Content-Length: 10241\r\nExpect: 100-continue")) {
            assertThat(call.status()).contains("413");
        }
    }

    @Test
    void whoStopsSendingIsGivenUp() throws IOException {
        try (Call call = new Call("Content-Length: " + BODY.length())) {
            call.send(BODY.substring(0, HALF));

            assertThat(call.status()).isNull();
        }
    }

    @Test
    void http2IsSpokenToo() throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            for (int i = 0; i < 2; i++) { // The first one comes as HTTP/1.1 with an upgrade.
                HttpResponse<String> answer = client.send(request(BODY), HttpResponse.BodyHandlers.ofString());

                assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
                assertThat(answer.statusCode()).isEqualTo(200);
            }

            HttpResponse<String> answer =
                    client.send(request("x".repeat(10_241)), HttpResponse.BodyHandlers.ofString());

            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("/problems/text-too-long");
        }
    }

    private static HttpRequest request(String body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/detect"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static final class Call implements AutoCloseable {

        private final Socket socket = new Socket("localhost", RestAssured.port);
        private final OutputStream out = socket.getOutputStream();
        private final BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

        Call(String headers) throws IOException {
            socket.setSoTimeout(20_000); // Never reached where all is well.
            send("POST /v1/detect HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + headers
                    + "\r\n\r\n");
        }

        void send(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        void piece(String text) throws IOException {
            send(Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
        }

        /** The next line; null where the service has hung up. */
        @Nullable
        String status() throws IOException {
            return in.readLine();
        }

        String rest() throws IOException {
            StringBuilder rest = new StringBuilder();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                rest.append(line).append('\n');
            }
            return rest.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
