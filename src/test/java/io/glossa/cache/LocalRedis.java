package io.glossa.cache;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import redis.embedded.RedisServer;

/**
 * A real Redis on a port of its own, and clients for it with the service's own settings. It is not running until started; registered
 * as an extension of a test class, it is started before its first test, ended after its last, and empty before each.
 */
public final class LocalRedis implements AutoCloseable, BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    static final Duration PATIENT = Duration.ofSeconds(20);

    final int port = freePort();
    private final Vertx vertx = Vertx.vertx();
    private final Redis client = client(4, 5);
    private @Nullable RedisServer server;

    @Override
    public void beforeAll(ExtensionContext tests) {
        start();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        ask(Command.FLUSHALL);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        close();
    }

    public LocalRedis start() {
        try {
            server = RedisServer.newRedisServer()
                    .port(port)
                    .bind("127.0.0.1")
                    .setting("save \"\"")
                    .build();
            server.start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For {@code quarkus.redis.hosts}. */
    public String address() {
        return "redis://:secret@127.0.0.1:" + port;
    }

    public void stop() {
        try {
            if (server != null) {
                server.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param idle seconds after which a connection that says nothing is closed */
    Redis client(int connections, int idle) {
        return Redis.createClient(
                vertx,
                new RedisOptions()
                        .setConnectionString(address())
                        .setMaxPoolSize(connections)
                        .setMaxPoolWaiting(4096)
                        .setMaxWaitingHandlers(32768)
                        .setNetClientOptions(
                                new NetClientOptions().setReadIdleTimeout(idle).setConnectTimeout(2000)));
    }

    /** A store that has the time that a busy machine needs. */
    RedisStore store(Duration ttl, InstantSource clock) {
        return new RedisStore(client(16, 5), new Settings(PATIENT, Duration.ofSeconds(5), "glossa:"), ttl, clock);
    }

    RedisStore store(Duration timeout) {
        Settings settings = new Settings(timeout, Duration.ofSeconds(5), "glossa:");
        return new RedisStore(client(16, 1), settings, Duration.ofDays(30), InstantSource.system());
    }

    /** A way to it for what is no answer. */
    public RedisLine line() {
        return new RedisLine(client(4, 5), PATIENT, System::nanoTime);
    }

    /** The same for who does not wait. */
    public RedisLine impatientLine() {
        return new RedisLine(client(4, 1), Duration.ofMillis(500), System::nanoTime);
    }

    /** Removes all answers. */
    public void emptyCache() {
        try (RedisStore answers = store(Duration.ofDays(1), InstantSource.system())) {
            answers.remove(Selection.ALL);
        }
    }

    public @Nullable Response ask(Command command, String... arguments) {
        Request request = Request.cmd(command);
        for (String argument : arguments) {
            request.arg(argument);
        }
        try {
            return client.send(request)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENT.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Settings(Duration timeout, Duration lease, String prefix) implements CacheSettings.Redis {}
}
