package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.langchain4j.http.client.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each kind asks when no address is configured, and who is refused at build for want of a key. */
class HomeAddressTest {

    private static final String KEY = "home-0123456789-secret";

    static Stream<Arguments> homes() {
        return Stream.of(
                arguments(new OpenAiKind(), "https://api.openai.com/v1/chat/completions"),
                arguments(new AnthropicKind(), "https://api.anthropic.com/v1/messages"),
                arguments(
                        new GeminiKind(),
                        "https://generativelanguage.googleapis.com/v1beta/models/test-model:generateContent"),
                arguments(new MistralKind(), "https://api.mistral.ai/v1/chat/completions"),
                arguments(new OllamaKind(), "http://localhost:11434/api/chat"));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void asksTheServiceItself(Kind kind, String url) {
        assertThat(asked(kind, FakeService.atHome().withKey(KEY)).url()).isEqualTo(url);
    }

    static Stream<Kind> strict() {
        return Stream.of(new OpenAiKind(), new AnthropicKind(), new GeminiKind(), new MistralKind());
    }

    @ParameterizedTest
    @MethodSource("strict")
    void isNotBuiltWithoutAKey(Kind kind) {
        for (FakeService service :
                List.of(FakeService.atHome(), FakeService.atHome().withKey(" "))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind.build("acme", service, new Recorder(new ArrayList<>())))
                    .withMessageContaining("glossa.providers.acme.api-key");
        }
    }

    static Stream<Kind> strictEverywhere() {
        return Stream.of(new AnthropicKind(), new AzureOpenAiKind(), new GeminiKind(), new MistralKind());
    }

    @ParameterizedTest
    @MethodSource("strictEverywhere")
    void isNotBuiltWithoutAKeyAtAnotherAddressEither(Kind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.build("acme", FakeService.local(), new Recorder(new ArrayList<>())))
                .withMessageContaining("glossa.providers.acme.api-key");
    }

    @Test
    void azureHasNoHome() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> asked(new AzureOpenAiKind(), FakeService.atHome().withKey(KEY)))
                .withMessageContaining("glossa.providers.acme.base-url");
    }

    @Test
    void openAiItselfGetsItsNewerNameForTheMostTokens() {
        assertThat(asked(new OpenAiKind(), FakeService.atHome().withKey(KEY).withMaxOutputTokens(512))
                        .body())
                .containsPattern("\"max_completion_tokens\"\\s*:\\s*512")
                .doesNotContain("\"max_tokens\"");
    }

    private static HttpRequest asked(Kind kind, FakeService service) {
        Recorder recorder = new Recorder(new ArrayList<>());
        var model = kind.build("acme", service, recorder);
        assertThatThrownBy(() -> model.chat("Xin chào")).hasRootCauseInstanceOf(StatusException.class);
        return recorder.requests().getLast();
    }
}
