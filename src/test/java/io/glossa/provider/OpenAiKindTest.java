package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OpenAiKindTest {

    /** Keeps every request, and answers none. */
    private record Recorder(List<HttpRequest> requests) implements HttpClient, HttpClientBuilder {

        @Override
        public SuccessfulHttpResponse execute(HttpRequest request) {
            requests.add(request);
            throw new StatusException(503, "{}", null);
        }

        @Override
        public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return this;
        }
    }

    private final Recorder recorder = new Recorder(new ArrayList<>());

    @Test
    void refusesOpenAiItselfWithoutAKeyAndNamesTheProperty() {
        // Given
        FakeService nothingSet =
                new FakeService(Optional.empty(), Optional.empty(), OptionalDouble.empty(), OptionalInt.empty());

        // Then
        for (FakeService service : List.of(nothingSet, FakeService.at("https://api.openai.com/v1"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new OpenAiKind().build("gpt", service, recorder))
                    .withMessageContaining("glossa.providers.gpt.api-key");
        }
    }

    @Test
    void asksAServerWithoutAKey() {
        HttpRequest request = ask(FakeService.local());

        assertThat(request.url()).isEqualTo("http://localhost:1/v1/chat/completions");
        assertThat(request.body()).contains("\"test-model\"", "Xin chào");
        assertThat(request.headers()).containsEntry("X-Team", List.of("news"));
    }

    @Test
    void sendsTheKeyInItsHeaderAlone() {
        HttpRequest request = ask(FakeService.local().withKey("sk-test"));

        assertThat(request.headers()).containsEntry("Authorization", List.of("Bearer sk-test"));
        assertThat(request.url() + request.body()).doesNotContain("sk-test");
    }

    @Test
    void sendsNoNumberThatIsNotConfigured() {
        assertThat(ask(FakeService.local()).body())
                .doesNotContain("temperature", "max_tokens", "max_completion_tokens");
    }

    @Test
    void sendsTheConfiguredNumbersUnderTheNamesThatTheServerKnows() {
        // Given
        FakeService imitation = FakeService.local().withMaxOutputTokens(512).withTemperature(0.25);
        FakeService itself =
                FakeService.at("https://api.openai.com/v1").withKey("sk-test").withMaxOutputTokens(512);

        // Then
        assertThat(ask(imitation).body())
                .containsPattern("\"temperature\"\\s*:\\s*0.25")
                .containsPattern("\"max_tokens\"\\s*:\\s*512");
        assertThat(ask(itself).body())
                .containsPattern("\"max_completion_tokens\"\\s*:\\s*512")
                .doesNotContain("\"max_tokens\"");
    }

    @Test
    void leavesTryingAgainToThePolicy() {
        ask(FakeService.local());

        assertThat(recorder.requests()).hasSize(1);
    }

    private HttpRequest ask(FakeService service) {
        var model = new OpenAiKind().build("local", service, recorder);
        assertThatThrownBy(() -> model.chat("Xin chào")).hasRootCauseInstanceOf(StatusException.class);
        return recorder.requests().getLast();
    }
}
