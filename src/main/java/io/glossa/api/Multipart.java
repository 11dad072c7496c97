package io.glossa.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form that may also have files in it, cut into its parts. As {@link #fields}, texts are read and files not looked at.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578</a>
 */
final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)[;\\s]boundary=(?:\"([^\"]+)\"|([^\\s;\"]+))");
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)[;\\s]filename\\*?=");
    private static final String LINE_END = "\r\n";
    private static final String HEAD_END = LINE_END + LINE_END;

    /**
     * One part.
     *
     * @param headers empty where it has none
     * @param start the place of its content in the body
     */
    record Part(String headers, int start, int end) {

        /** Its content as a text. */
        String text(byte[] body) {
            return new String(body, start, end - start, StandardCharsets.UTF_8);
        }
    }

    private Multipart() {}

    /**
     * The fields by name, each with its values, in order.
     *
     * @throws Refusal where the body is not what the media type says
     */
    static Map<String, List<String>> fields(String type, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            throw Refusal.invalid("Invalid form: its media type names no boundary");
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Part part :
                parts(body, given(boundary)).orElseThrow(() -> Refusal.invalid("Invalid form: it has no end"))) {
            Matcher name = NAME.matcher(part.headers());
            if (name.find() && !FILE.matcher(part.headers()).find()) {
                fields.computeIfAbsent(name.group(1), any -> new ArrayList<>()).add(part.text(body));
            }
        }
        return fields;
    }

    /** All parts in order; empty where the body has no such parts, or no end. */
    static Optional<List<Part>> parts(byte[] body, String boundary) {
        // Places are found by bytes: in this charset each letter is one.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String delimiter = "--" + boundary;
        List<Part> parts = new ArrayList<>();
        int at = text.startsWith(delimiter) ? 0 : next(text, delimiter, 0);
        while (at >= 0 && !text.startsWith("--", at + delimiter.length())) {
            int from = at + delimiter.length();
            at = next(text, delimiter, from);
            if (at >= 0) {
                parts.add(part(body, text, from, at - LINE_END.length()));
            }
        }
        return at < 0 ? Optional.empty() : Optional.of(parts);
    }

    private static int next(String text, String delimiter, int from) {
        int found = text.indexOf(LINE_END + delimiter, from);
        return found < 0 ? found : found + LINE_END.length();
    }

    private static Part part(byte[] body, String text, int from, int end) {
        int head = text.substring(from, end).indexOf(HEAD_END);
        return head < 0
                ? new Part("", end, end)
                : new Part(new String(body, from, head, StandardCharsets.UTF_8), from + head + HEAD_END.length(), end);
    }

    /** What stands between quotation marks, or without any. */
    static String given(Matcher matcher) {
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
}
