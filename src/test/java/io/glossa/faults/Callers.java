package io.glossa.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Many callers at once, each of whom sends one request after the other and looks hard at the answers. */
final class Callers implements AutoCloseable {

    /** How much longer than its budget a request is waited for: what takes longer has no answer. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI translate;
    private final long seed;

    Callers(URI service, long seed) {
        this.translate = service.resolve("/v1/translate");
        this.seed = seed;
    }

    /**
     * What they send.
     *
     * @param row texts of different rows differ
     * @param budget seconds of time budget
     * @param provider the one to be asked first; empty for the route as it is
     */
    record Plan(int row, int requests, int concurrency, int budget, String provider) {}

    /** Sends what is planned; what is not begun by then is left. */
    List<Heard> send(Plan plan, Instant until) {
        return send(plan, () -> Instant.now().isBefore(until));
    }

    List<Heard> send(Plan plan, BooleanSupplier goOn) {
        AtomicInteger next = new AtomicInteger();
        Queue<Heard> heard = new ConcurrentLinkedQueue<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < plan.concurrency(); i++) {
                threads.execute(() -> {
                    for (int n = next.getAndIncrement();
                            n < plan.requests() && goOn.getAsBoolean();
                            n = next.getAndIncrement()) {
                        heard.add(ask(Text.of(seed, plan.row(), n), plan));
                    }
                });
            }
        }
        return new ArrayList<>(heard);
    }

    /** Opens so many connections and keeps them, so that what follows is not measured with the time for that. */
    void connect(int connections) {
        HttpRequest request =
                HttpRequest.newBuilder(translate.resolve("/q/openapi")).build();
        Stream.generate(() -> client.sendAsync(request, HttpResponse.BodyHandlers.discarding()))
                .limit(connections)
                .toList()
                .forEach(CompletableFuture::join);
    }

    private Heard ask(Text text, Plan plan) {
        HttpRequest request = HttpRequest.newBuilder(translate)
                .header("Content-Type", "application/json")
                .header("Cache-Control", "no-store")
                .header("Prefer", "wait=" + plan.budget())
                .timeout(Duration.ofSeconds(plan.budget()).plus(GRACE))
                .POST(HttpRequest.BodyPublishers.ofString(body(text, plan.provider())))
                .build();
        long began = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            long micros = (System.nanoTime() - began) / 1000;
            Outcome outcome = Judge.of(
                    text,
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers().firstValue("Retry-After").orElse(""),
                    answer.body());
            return new Heard(outcome, answer.statusCode(), micros, answer.body());
        } catch (IOException e) {
            return new Heard(Outcome.UNCLEAR, 0, (System.nanoTime() - began) / 1000, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Heard(Outcome.UNCLEAR, 0, (System.nanoTime() - began) / 1000, e.toString());
        }
    }

    private static String body(Text text, String provider) {
        ObjectNode body = JSON.createObjectNode().put("source", "en").put("target", "es");
        body.putArray("texts").add(text.english());
        if (!provider.isEmpty()) {
            body.put("provider", provider);
        }
        return body.toString();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
