package io.glossa.stub;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Takes traces over the wire as OpenTelemetry's collector does (OTLP 1.5): by gRPC, and by protobuf over HTTP. Answers each
 * with the empty message that says that all spans were taken.
 */
public final class Collector implements AutoCloseable {

    /** One delivery. The body is what came, each byte as a character: names of spans are readable in it. */
    public record Delivery(String path, String contentType, String body) {}

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<Delivery> deliveries = new LinkedBlockingQueue<>();
    private final int port;

    Collector() {
        HttpServer server = vertx.createHttpServer().requestHandler(this::take);
        port = server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Waits for the next one, at most half a minute. */
    public Delivery next() throws InterruptedException {
        Delivery next = deliveries.poll(30, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("no traces came");
        }
        return next;
    }

    private void take(HttpServerRequest request) {
        String path = Objects.toString(request.path(), "");
        String type = Objects.toString(request.getHeader("Content-Type"), "");
        request.body().onSuccess(body -> {
            deliveries.add(new Delivery(path, type, body.toString(StandardCharsets.ISO_8859_1)));
            HttpServerResponse response = request.response().putHeader("Content-Type", type);
            if (type.startsWith("application/grpc")) {
                response.putTrailer("grpc-status", "0");
                response.write(Buffer.buffer(new byte[5]));
            }
            response.end();
        });
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
