package io.glossa.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as pages send it that may also have files in it. Texts are read, files are not looked at.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578</a>
 */
final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)[;\\s]boundary=(?:\"([^\"]+)\"|([^\\s;\"]+))");
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)[;\\s]filename\\*?=");
    private static final String LINE_END = "\r\n";
    private static final String HEAD_END = LINE_END + LINE_END;

    /** Finds places by bytes: in it each letter is one. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

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
        String delimiter = LINE_END + "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        String text = LINE_END + new String(body, BYTES);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int at = text.indexOf(delimiter);
        while (at >= 0 && !text.startsWith("--", at + delimiter.length())) {
            int next = text.indexOf(delimiter, at + delimiter.length());
            if (next < 0) {
                break;
            }
            part(text.substring(at + delimiter.length(), next), fields);
            at = next;
        }
        if (at < 0 || !text.startsWith("--", at + delimiter.length())) {
            throw Refusal.invalid("Invalid form: it has no end");
        }
        return fields;
    }

    private static void part(String part, Map<String, List<String>> fields) {
        int head = part.indexOf(HEAD_END);
        String headers = head < 0 ? "" : utf8(part.substring(0, head));
        Matcher name = NAME.matcher(headers);
        if (name.find() && !FILE.matcher(headers).find()) {
            fields.computeIfAbsent(name.group(1), any -> new ArrayList<>())
                    .add(utf8(part.substring(head + HEAD_END.length())));
        }
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(BYTES), StandardCharsets.UTF_8);
    }
}
