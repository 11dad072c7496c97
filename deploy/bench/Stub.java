import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * A model service for the benchmark, on a free port of 127.0.0.1, which it prints. It speaks OpenAI's protocol and answers
 * each tagged segment with the Spanish of the sample story, line by line. Bodies are cut at fixed marks and never parsed:
 * so it is much quicker than what it measures. {@code /latency/200} sets how long it thinks, {@code /count} tells
 * calls and segments so far, {@code /last} the last request's body.
 *
 * <p>{@code java Stub.java story.txt story.es.txt}
 */
public final class Stub {

    private static final String BEFORE = "{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion\",\"created\":1700000000,"
            + "\"model\":\"stub\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"";
    private static final String AFTER = "\"},\"finish_reason\":\"stop\"}],"
            + "\"usage\":{\"prompt_tokens\":1000,\"completion_tokens\":500,\"total_tokens\":1500}}";
    private static final String OPEN = "<seg id=\\\"";
    private static final String CLOSE = "</seg>";

    /** What the benchmark puts after a line to make it a new one, and its Spanish. */
    private static final String MARK = " This is report ";

    private static final String MARK_ES = " Este es el informe ";

    private final Map<String, String> spanish = new HashMap<>();
    private final LongAdder calls = new LongAdder();
    private final LongAdder segments = new LongAdder();
    private volatile int latency = 200;
    private volatile byte[] last = {};

    private Stub(Path story, Path translation) throws IOException {
        // One byte, one char: UTF-8 goes through untouched, and fast.
        List<String> from = Files.readAllLines(story, StandardCharsets.ISO_8859_1);
        List<String> to = Files.readAllLines(translation, StandardCharsets.ISO_8859_1);
        if (from.size() != to.size()) {
            throw new IllegalArgumentException("the story and its translation differ in their number of lines");
        }
        for (int i = 0; i < from.size(); i++) {
            spanish.put(asSent(from.get(i)), asSent(to.get(i)));
        }
    }

    public static void main(String[] args) throws IOException {
        Stub stub = new Stub(Path.of(args[0]), Path.of(args[1]));
        try (ServerSocket server = new ServerSocket(0, 1024, InetAddress.getByName("127.0.0.1"))) {
            System.out.println("http://127.0.0.1:" + server.getLocalPort());
            while (true) {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> stub.serve(socket));
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                byte[] body = in.readNBytes(length(head));
                byte[] answer = answer(head.substring(head.indexOf(' ') + 1, head.indexOf(" HTTP/")), body);
                byte[] top = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + answer.length
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
                ByteArrayOutputStream whole = new ByteArrayOutputStream(top.length + answer.length);
                whole.writeBytes(top);
                whole.writeBytes(answer);
                whole.writeTo(socket.getOutputStream());
            }
        } catch (IOException e) {
            // The caller has gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Up to the empty line; empty where the caller has no more. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(512);
        int ends = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            ends = b == '\n' ? ends + 1 : b == '\r' ? ends : 0;
            if (ends == 2) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    private static int length(String head) {
        int at = head.toLowerCase(Locale.ROOT).indexOf("\r\ncontent-length:");
        return at < 0
                ? 0
                : Integer.parseInt(head.substring(at + 17, head.indexOf('\r', at + 17)).strip());
    }

    private byte[] answer(String path, byte[] body) throws InterruptedException {
        if (path.startsWith("/latency/")) {
            latency = Integer.parseInt(path.substring(9));
            return "{}".getBytes(StandardCharsets.ISO_8859_1);
        }
        if (path.equals("/last")) {
            return last;
        }
        if (path.equals("/count")) {
            return (calls + " " + segments).getBytes(StandardCharsets.ISO_8859_1);
        }
        calls.increment();
        last = body;
        String content = translated(new String(body, StandardCharsets.ISO_8859_1));
        if (latency > 0) {
            Thread.sleep(latency);
        }
        return (BEFORE + content + AFTER).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The segments of the text, not those that the instructions show. */
    private String translated(String body) {
        StringBuilder content = new StringBuilder(body.length());
        int open = body.indexOf(OPEN, Math.max(0, body.lastIndexOf("<text>")));
        while (open >= 0) {
            int text = body.indexOf('>', open) + 1;
            int close = body.indexOf(CLOSE, text);
            content.append(body, open, text);
            lines(body.substring(text, close)).forEach(content::append);
            content.append(CLOSE).append("\\n");
            segments.increment();
            open = body.indexOf(OPEN, close);
        }
        return content.toString();
    }

    private List<String> lines(String segment) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from <= segment.length(); ) {
            int end = segment.indexOf("\\n", from);
            int until = end < 0 ? segment.length() : end;
            lines.add((from == 0 ? "" : "\\n") + line(segment.substring(from, until)));
            from = until + 2;
        }
        return lines;
    }

    private String line(String line) {
        int mark = line.indexOf(MARK);
        String own = mark < 0 ? line : line.substring(0, mark);
        String marks = mark < 0 ? "" : line.substring(mark).replace(MARK, MARK_ES);
        return spanish.getOrDefault(own, own) + marks;
    }

    /** A line as it stands in the service's prompt: its address masked, and within JSON. */
    private static String asSent(String line) {
        return line.replaceAll("https?://\\S+", "<x id=\"1\"/>")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
    }
}
