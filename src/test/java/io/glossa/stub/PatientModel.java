package io.glossa.stub;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A model service that answers only when it is told to, and knows whether its caller is still there. */
public final class PatientModel implements AutoCloseable {

    /** One call of it. */
    public static final class Call {

        private final Socket socket;
        private final BufferedReader in;

        private Call(Socket socket) throws IOException {
            this.socket = socket;
            this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            int length = 0;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                String[] header = line.split(": ", 2);
                length = header[0].equalsIgnoreCase("Content-Length") ? Integer.parseInt(header[1]) : length;
            }
            int left = length;
            while (left > 0 && in.read() >= 0) {
                left--;
            }
        }

        /** Waits until the caller is gone; false where it is still there after ten seconds. */
        public boolean abandoned() throws IOException {
            socket.setSoTimeout(10_000);
            try {
                return in.read() < 0;
            } catch (java.net.SocketTimeoutException e) {
                return false;
            } catch (IOException e) {
                return true;
            }
        }

        public void answer(String body) throws IOException {
            answer("200 OK", body);
        }

        /** As if the key were wrong. */
        public void refuse() throws IOException {
            answer("401 Unauthorized", "{}");
        }

        private void answer(String status, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            String head = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }
    }

    private final ServerSocket server;
    private final LinkedBlockingQueue<Call> calls = new LinkedBlockingQueue<>();

    public PatientModel() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/v1";
    }

    /** Waits for the next call. */
    public Call next() throws InterruptedException {
        Call call = calls.poll(20, TimeUnit.SECONDS);
        if (call == null) {
            throw new AssertionError("nobody called");
        }
        return call;
    }

    /** Calls that have come and that no test has taken yet. */
    public int calls() {
        return calls.size();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                calls.add(new Call(server.accept()));
            } catch (IOException e) {
                // Closed, or a caller that went before it had asked.
            }
        }
    }
}
