package io.glossa.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A model service on a free port of this machine: speaks OpenAI's protocol, and fails as its fate has it. */
final class Upstream implements AutoCloseable {

    /** How long a usual answer takes. */
    static final Duration LATENCY = Duration.ofMillis(20);

    private final String name;
    private final ServerSocket server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger faults = new AtomicInteger();
    private final AtomicInteger strange = new AtomicInteger();
    private volatile Fate fate = Fate.kind();
    private volatile Duration latency = LATENCY;

    Upstream(String name) throws IOException {
        this.name = name;
        this.server = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("upstream " + name).start(this::accept);
    }

    String name() {
        return name;
    }

    String address() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/v1";
    }

    /** From now on it fails like this. */
    void fail(Options options, double rate, Mix mix) {
        fate = new Fate(options.seed(), name, rate, mix);
    }

    void behave() {
        fate = Fate.kind();
    }

    void take(Duration time) {
        latency = time;
    }

    /** Requests that were read, answered or not, since it was started. */
    int calls() {
        return calls.get();
    }

    /** Calls that it failed on purpose. */
    int faults() {
        return faults.get();
    }

    /** Calls whose words were none of ours: there must be none. */
    int strange() {
        return strange.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                sockets.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                // Closed, or a caller that was gone before it was heard.
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            Wire wire = new Wire(socket);
            boolean usable = true;
            while (usable) {
                String body = wire.read();
                usable = body != null && answer(wire, body);
            }
        } catch (IOException e) {
            // The service hung up, as it does when it has waited long enough.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sockets.remove(socket);
        }
    }

    private boolean answer(Wire wire, String body) throws IOException, InterruptedException {
        calls.incrementAndGet();
        Words words;
        try {
            words = Words.of(body);
        } catch (IllegalArgumentException e) {
            strange.incrementAndGet();
            return wire.answer(422, "", Completion.error("unsupported_value"));
        }
        Optional<Fault> fault = fate.of(words);
        if (fault.isPresent()) {
            faults.incrementAndGet();
        }
        Thread.sleep(latency);
        return fault.map(Fault::act).orElseGet(Act::sound).on(wire, words);
    }
}
