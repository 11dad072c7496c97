package io.glossa.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Accepts connections, and never says a word. */
final class SilentServer implements AutoCloseable {

    private final ServerSocket listening;
    private final Queue<Socket> accepted = new ConcurrentLinkedQueue<>();

    SilentServer(int port) {
        try {
            listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    Queue<Socket> accepted() {
        return accepted;
    }

    /** Accepts no more; those that it has accepted stay. */
    void hangUp() {
        closed(listening);
    }

    @Override
    public void close() {
        closed(listening);
        accepted.forEach(SilentServer::closed);
    }

    private void accept() {
        try {
            while (true) {
                accepted.add(listening.accept());
            }
        } catch (IOException e) {
            // Closed: nobody is accepted any more.
        }
    }

    private static void closed(AutoCloseable what) {
        try {
            what.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
