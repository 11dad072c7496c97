package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalOllamaTest {

    private HttpServer server;
    private String host;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        host = "127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void isAskedAfterAllOthersWithAModelThatItHas() {
        has("nomic-embed-text:latest", "qwen3:8b");

        Configured configured =
                Configured.by("OPENAI_API_KEY", "k", "OLLAMA_HOST", host, "GLOSSA_OLLAMA_PROBE", "true");

        assertThat(configured.route()).containsExactly("openai", "ollama", "offline");
        assertThat(configured.service("ollama").model()).isEqualTo("qwen3:8b");
        assertThat(configured.service("ollama").baseUrl()).hasValue(URI.create("http://" + host));
        assertThat(configured.reason("ollama")).hasValue("answers at http://" + host);
    }

    @Test
    void isLeftAloneWhereARouteOrAProviderIsConfigured() {
        has("qwen3:8b");

        assertThat(Configured.by("GLOSSA_ROUTE", "offline", "OLLAMA_HOST", host, "GLOSSA_OLLAMA_PROBE", "true")
                        .lineup()
                        .ready())
                .isEmpty();
        assertThat(Configured.by(
                                "GLOSSA_PROVIDERS_OLLAMA_MODEL", "mine",
                                "OLLAMA_HOST", host,
                                "GLOSSA_OLLAMA_PROBE", "true")
                        .service("ollama")
                        .model())
                .isEqualTo("mine");
    }

    @Test
    void isLeftOutWithAWordWhereItHasNoModel() {
        has();

        Lineup lineup = Configured.by("OLLAMA_HOST", host, "GLOSSA_OLLAMA_PROBE", "true")
                .lineup();

        assertThat(lineup.routes().usual()).containsExactly("offline");
        assertThat(lineup.leftOut()).singleElement().asString().contains("ollama pull");
    }

    @Test
    void isNotThereWhereNothingAnswersSoonOrAsItDoes() throws IOException {
        server.createContext("/api/tags", exchange -> exchange.sendResponseHeaders(404, -1));
        assertThat(new LocalOllama(Duration.ofMillis(200)).models("http://" + host))
                .isEmpty();
        server.removeContext("/api/tags");
        server.createContext("/api/tags", exchange -> {
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write("oops".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        assertThat(new LocalOllama(Duration.ofMillis(200)).models("http://" + host))
                .isEmpty();
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            long began = System.nanoTime();
            assertThat(new LocalOllama(Duration.ofMillis(200)).models("http://127.0.0.1:" + silent.getLocalPort()))
                    .isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:11434",
        "0.0.0.0:11500, http://localhost:11500",
        "[::], http://localhost:11434",
        "gpu.example.org, http://gpu.example.org:11434",
        "https://gpu.example.org, https://gpu.example.org",
        "http://gpu.example.org:80/, http://gpu.example.org:80"
    })
    void readsWhereItListens(String host, String address) {
        assertThat(LocalOllama.address(host)).hasValue(address);
    }

    @Test
    void prefersTheWantedModel() {
        assertThat(LocalOllama.choose("gemma3:4b", List.of("a", "gemma3:4b"))).hasValue("gemma3:4b");
        assertThat(LocalOllama.choose("gemma3", List.of("a", "gemma3:latest"))).hasValue("gemma3:latest");
        assertThat(LocalOllama.choose("gemma3", List.of("bge-m3", "b"))).hasValue("b");
    }

    private void has(String... models) {
        String list = String.join(
                ",",
                List.of(models).stream().map(m -> "{\"name\":\"" + m + "\"}").toList());
        byte[] body = ("{\"models\":[" + list + "]}").getBytes(StandardCharsets.UTF_8);
        server.createContext("/api/tags", exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
