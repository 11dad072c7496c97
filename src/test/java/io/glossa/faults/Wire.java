package io.glossa.faults;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An upstream's end of one connection: as much of HTTP/1.1 as a client that sends whole bodies needs, and how to break it. */
final class Wire {

    private static final int LONGEST_STALL_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /** The next request's body; null where the caller has hung up. */
    @Nullable
    String read() throws IOException {
        String line = line();
        if (line == null) {
            return null;
        }
        int length = 0;
        while (line != null && !line.isEmpty()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
            line = line();
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            line.write(c);
            c = in.read();
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    /** @param lines further lines of the head, each with its line end */
    boolean answer(int status, String lines, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        head(status, lines, bytes.length);
        write(bytes);
        return true;
    }

    void head(int status, String lines, int length) throws IOException {
        String head = "HTTP/1.1 " + status + " As-Told\r\nContent-Type: application/json\r\nContent-Length: " + length
                + "\r\n" + lines + "\r\n";
        write(head.getBytes(StandardCharsets.ISO_8859_1));
    }

    void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Ends the connection with a reset, not in order. */
    boolean reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
        return false;
    }

    boolean awaitHangUp() throws IOException {
        socket.setSoTimeout(LONGEST_STALL_MILLIS);
        while (in.read() >= 0) {
            // Whatever still comes is of no interest.
        }
        return false;
    }
}
