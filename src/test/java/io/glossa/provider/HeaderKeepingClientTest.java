package io.glossa.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import io.glossa.failure.Failure.EngineUnavailable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderKeepingClientTest {

    /** Whatever the status: an error's body can be endless as well. */
    @ParameterizedTest
    @ValueSource(strings = {"200 OK", "500 Internal Server Error"})
    void givesUpAnAnswerThatHasNoEnd(String status) throws IOException, InterruptedException {
        try (ServerSocket endless = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Given
            AtomicLong written = new AtomicLong();
            Thread server = Thread.ofVirtual().start(() -> pour(endless, status, written));
            var client = new HeaderKeepingClientBuilder(() -> Instant.EPOCH).build();
            HttpRequest request = HttpRequest.builder()
                    .method(HttpMethod.POST)
                    .url("http://127.0.0.1:" + endless.getLocalPort() + "/v1/chat")
                    .body("{}")
                    .build();

            // When
            Throwable thrown = catchThrowable(() -> client.execute(request));
            server.join(Duration.ofSeconds(20));

            // Then
            assertThat(Mishap.of("acme", thrown, Duration.ofSeconds(1)).failure())
                    .isEqualTo(new EngineUnavailable("acme", "its answer is too long", null));
            assertThat(server.isAlive()).isFalse();
            assertThat(written).hasValueGreaterThan(HeaderKeepingClient.LONGEST);
        }
    }

    private static void pour(ServerSocket from, String status, AtomicLong written) {
        byte[] piece = new byte[64 << 10];
        try (Socket socket = from.accept();
                OutputStream out = socket.getOutputStream()) {
            out.write(("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n")
                    .getBytes(UTF_8));
            while (true) {
                out.write(piece);
                written.addAndGet(piece.length);
            }
        } catch (IOException e) {
            // The caller hung up: what this is about.
        }
    }
}
