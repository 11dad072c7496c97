package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import io.glossa.failure.Failure;
import io.glossa.failure.Failure.EngineUnavailable;
import io.glossa.failure.Failure.ProviderRefused;
import io.glossa.failure.FailureException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.time.Duration;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MishapTest {

    private static final String KEY = "sk-proj-4fAkeKeyThatMustNotBeSeen";

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 408, 429, 500, 503, 529})
    void neverPassesOnWhatTheProviderWroteForItMayHoldTheKey(int status) {
        // Given
        String body =
                "{\"error\":{\"message\":\"Incorrect API key provided: %s\",\"code\":\"%s\",\"type\":\"invalid %s\"}}"
                        .formatted(KEY, KEY, KEY);

        // When
        Failure failure = of(new StatusException(status, body, null));

        // Then
        assertThat(failure.message()).doesNotContain(KEY, "Incorrect").contains(String.valueOf(status));
        assertThat(failure.toString()).doesNotContain(KEY, "Incorrect");
    }

    @ParameterizedTest
    @CsvSource({
        "401, glossa.providers.claude.api-key",
        "403, glossa.providers.claude.api-key",
        "404, glossa.providers.claude.model",
        "400, rejects the request",
        "413, too large",
        "422, rejects the request",
    })
    void takesForARefusalWhatAskingAgainCannotHelp(int status, String says) {
        assertThat(of(new StatusException(status, "{}", Duration.ofSeconds(1))))
                .isInstanceOf(ProviderRefused.class)
                .extracting(Failure::message)
                .asString()
                .contains("claude", String.valueOf(status), says);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 425, 429, 500, 502, 503, 504, 529})
    void takesForAPassingFailureWhatMayGetBetterAndKeepsWhenToComeBack(int status) {
        Failure failure = of(new StatusException(status, "{}", Duration.ofSeconds(7)));

        assertThat(failure).isInstanceOfSatisfying(EngineUnavailable.class, unavailable -> {
            assertThat(unavailable.engine()).isEqualTo("claude");
            assertThat(unavailable.retryAfter()).hasSeconds(7);
            assertThat(unavailable.reason()).contains(String.valueOf(status));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"code\":\"insufficient_quota\",\"type\":\"insufficient_quota\"}}",
                "{\"error\":{\"code\":null,\"type\":\"insufficient_quota\"}}",
                "{\"error\":{\"code\":429,\"type\":\"insufficient_quota\"}}",
            })
    void takesAQuotaThatIsUsedUpForARefusal(String body) {
        assertThat(of(new StatusException(429, body, Duration.ofSeconds(1)))).isInstanceOf(ProviderRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>busy</html>",
                "null",
                "[]",
                "{\"error\":\"busy\"}",
                "{\"error\":{\"code\":\"a b\"}}",
                "{"
            })
    void saysTheStatusAloneWhereTheBodyHasNoCode(String body) {
        assertThat(of(new StatusException(503, body, null)))
                .isEqualTo(new EngineUnavailable("claude", "it fails (503)", null));
    }

    @Test
    void passesOnACodeThatIsAPlainWord() {
        assertThat(of(new StatusException(529, "{\"error\":{\"type\":\"overloaded_error\"}}", null))
                        .message())
                .contains("529 overloaded_error");
    }

    @Test
    void looksForTheReasonBehindForeignExceptions() {
        Throwable wrapped = new AuthenticationException(new RuntimeException(new StatusException(401, KEY, null)));

        assertThat(of(wrapped)).isInstanceOf(ProviderRefused.class);
        assertThat(of(wrapped).message()).doesNotContain(KEY);
    }

    @Test
    void knowsTheProvidersContentFilter() {
        assertThat(of(new ContentFilteredException("filtered: " + KEY)))
                .isEqualTo(new ProviderRefused("claude", "its content filter"));
    }

    @Test
    void namesTheKindOfALostConnectionAndNotItsAddress() {
        assertThat(of(new UncheckedIOException(new ConnectException("http://user:" + KEY + "@host"))))
                .isEqualTo(new EngineUnavailable("claude", "the connection failed (ConnectException)", null));
    }

    @Test
    void saysWhatIsNotJson() {
        assertThat(of(new RuntimeException(new JsonParseException(null, "at <html>"))))
                .isEqualTo(new EngineUnavailable("claude", "its answer is not in its protocol", null));
    }

    @Test
    void saysHowLongItWaited() {
        assertThat(of(new TimeoutException()))
                .isEqualTo(new EngineUnavailable("claude", "no answer within 1.5 s", null));
    }

    @Test
    void leavesOurOwnFailuresAsTheyAre() {
        EngineUnavailable busy = new EngineUnavailable("claude", "busy", Duration.ofMinutes(5));

        assertThat(of(new FailureException(busy))).isSameAs(busy);
    }

    @Test
    void takesWhatItDoesNotKnowForAnAnswerThatCannotBeRead() {
        Throwable unknown = new IllegalStateException(KEY);

        assertThat(of(unknown)).isEqualTo(new EngineUnavailable("claude", "its answer can't be read", null));
        assertThat(Mishap.of("claude", unknown, Duration.ofMillis(1500))).hasCause(unknown);
    }

    private static Failure of(Throwable thrown) {
        return Mishap.of("claude", thrown, Duration.ofMillis(1500)).failure();
    }
}
