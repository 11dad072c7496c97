package io.glossa.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What an upstream does with one request, on the wire. */
interface Act {

    /** How much longer than usual a slow answer takes. */
    int SLOWER = 10;

    /** Answers or fails to, and says whether the connection may be used again. */
    boolean on(Wire wire, Words words) throws IOException, InterruptedException;

    static Act sound() {
        return says(Words::sound, "stop");
    }

    /** A chat completion with this content. */
    static Act says(Function<Words, String> content, String finish) {
        return (wire, words) -> wire.answer(200, "", Completion.of(content.apply(words), finish));
    }

    static Act status(int status, String code) {
        return status(status, code, RetryAfter.NONE);
    }

    /** An error in OpenAI's form. It repeats the key, as some services do: the key must go no further. */
    static Act status(int status, String code, RetryAfter retryAfter) {
        return (wire, words) -> wire.answer(status, retryAfter.line(), Completion.error(code));
    }

    /** Status 200 with this body. */
    static Act body(String body) {
        return (wire, words) -> wire.answer(200, "", body);
    }

    static Act garbage() {
        return (wire, words) -> {
            wire.write("\u0000\u0001 this is no HTTP at all\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            return false;
        };
    }

    static Act reset() {
        return (wire, words) -> wire.reset();
    }

    static Act resetAmid() {
        return (wire, words) -> {
            half(wire, words);
            return wire.reset();
        };
    }

    /** Half of the body that the head promised, and then an orderly end of the connection. */
    static Act cutBody() {
        return (wire, words) -> {
            half(wire, words);
            return false;
        };
    }

    /** Never answers: waits until the caller hangs up. */
    static Act stall() {
        return (wire, words) -> wire.awaitHangUp();
    }

    static Act slow() {
        return (wire, words) -> {
            Thread.sleep(Upstream.LATENCY.multipliedBy(SLOWER - 1));
            return sound().on(wire, words);
        };
    }

    private static void half(Wire wire, Words words) throws IOException {
        byte[] body = Completion.of(words.sound(), "stop").getBytes(StandardCharsets.UTF_8);
        wire.head(200, "", body.length);
        byte[] half = new byte[body.length / 2];
        System.arraycopy(body, 0, half, 0, half.length);
        wire.write(half);
    }
}
