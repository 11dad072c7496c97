package io.glossa.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import io.glossa.failure.Failure;
import io.glossa.failure.Failure.EngineUnavailable;
import io.glossa.failure.Failure.ProviderRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every kind makes of a service that refuses, fails, hangs or talks nonsense: one call, and our own failure. */
abstract class ProviderContract extends ProtocolContract {

    /** The service's answer to a call that fails, in its own form; {@code message} is its words for people. */
    abstract String error(int status, String message);

    /** Answers of the service's own form in which the answer itself is missing. */
    abstract List<String> hollow();

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 413})
    void takesForARefusalWhatAskingAgainCannotHelp(int status) {
        answers(status, error(status, KEY + " may not ask " + USER));

        Failure failure = failing(service());

        assertThat(failure).isInstanceOf(ProviderRefused.class);
        assertThat(failure.message()).contains(PROVIDER, String.valueOf(status));
        if (status == 401 || status == 403) {
            assertThat(failure.message()).contains("glossa.providers.acme.api-key");
        }
        if (status == 404) {
            assertThat(failure.message()).contains("glossa.providers.acme.model");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503, 529})
    void takesForAPassingFailureWhatMayGetBetter(int status) {
        answers(status, error(status, KEY + " can't ask " + USER + " now"));

        assertThat(failing(service())).isInstanceOfSatisfying(EngineUnavailable.class, unavailable -> {
            assertThat(unavailable.reason()).contains(String.valueOf(status));
            assertThat(unavailable.retryAfter()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "Sun, 22 Nov 2026 10:00:07 GMT"})
    void keepsWhenToComeBack(String header) {
        for (int status : new int[] {429, 503}) {
            server.resetAll();
            answers(aResponse()
                    .withStatus(status)
                    .withHeader("Retry-After", header)
                    .withBody(error(status, "later")));

            assertThat(failing(service()))
                    .isInstanceOfSatisfying(
                            EngineUnavailable.class,
                            busy -> assertThat(busy.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{}",
                "[]",
                "null",
                "\"Hello\"",
                "{\"id\":",
                "<html><body>Welcome</body></html>",
                "data: {\"choices\":[]}\n\ndata: [DONE]\n\n",
                "{\"error\":{\"message\":\"it went wrong\"}}",
                "{\"error\":\"it went wrong\"}"
            })
    void takesNoNonsenseForAnAnswer(String body) {
        answers(200, body);

        assertThat(failing(service())).isInstanceOf(EngineUnavailable.class);
    }

    @ParameterizedTest
    @MethodSource("hollow")
    void takesNoHollowAnswer(String body) {
        answers(200, body);

        assertThat(failing(service())).isInstanceOf(EngineUnavailable.class);
    }

    @ParameterizedTest
    @MethodSource("brokenOff")
    void takesNoAnswerThatWasBrokenOff(String reason) {
        answers(200, answer("<seg id=\"1\">Hel", reason));

        assertThat(failing(service())).isInstanceOf(EngineUnavailable.class);
    }

    @Test
    void takesNoAnswerThatIsFollowedByAnother() {
        answers(200, answer("Hel", whole()) + "\n" + answer("lo", whole()));

        assertThat(failing(service())).isInstanceOf(EngineUnavailable.class);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void takesALostConnectionForAPassingFailure(Fault fault) {
        answers(aResponse().withFault(fault));

        assertThat(failing(service())).isInstanceOf(EngineUnavailable.class);
    }

    @Test
    void followsNoOneElsewhereWithTheKey() {
        answers(aResponse().withStatus(307).withHeader("Location", "/elsewhere"));

        assertThat(failing(service())).isInstanceOf(ProviderRefused.class);
    }

    @Test
    void endsACallAtOnceWhenItIsInterrupted() throws IOException, InterruptedException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Given
            FakeService service =
                    FakeService.at("http://127.0.0.1:" + silent.getLocalPort()).withKey(KEY);
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            AtomicReference<Boolean> stillInterrupted = new AtomicReference<>();
            Thread caller = Thread.ofVirtual().start(() -> {
                try {
                    ask(service);
                } catch (RuntimeException e) {
                    thrown.set(e);
                    stillInterrupted.set(Thread.currentThread().isInterrupted());
                }
            });

            // When
            try (Socket asked = silent.accept()) {
                assertThat(asked.getInputStream().read()).isEqualTo('P');
                caller.interrupt();
                caller.join(Duration.ofSeconds(20));
                asked.setSoTimeout(20_000);
                asked.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
            }

            // Then
            assertThat(caller.isAlive()).isFalse();
            assertThat(thrown.get()).isInstanceOf(CancellationException.class);
            assertThat(stillInterrupted.get()).isTrue();
        }
    }
}
