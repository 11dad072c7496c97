package io.glossa.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form with a file in it (RFC 7578), out of the memory that it has come into: nothing of it touches the disk. The
 * field {@code file} is the file, whether the form says so or not.
 */
public final class UploadForm {

    private static final String FILE = "file";
    private static final String LINE = "\r\n";

    /** More are not sent by anybody who means well. */
    private static final int MOST_PARTS = 100;

    /** RFC 2046, section 5.1.1: 1 to 70 characters. */
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)multipart/form-data\\s*;.*?\\bboundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70})).*");

    private static final Pattern DISPOSITION = Pattern.compile("(?im)^content-disposition:\\s*form-data\\b(.*)$");
    private static final Pattern NAME = Pattern.compile("(?i);\\s*name=(?:\"([^\"]*)\"|([^;\\s]+))");
    private static final Pattern FILE_NAME = Pattern.compile("(?i);\\s*filename=(?:\"([^\"]*)\"|([^;\\s]+))");

    private final byte[] body;

    /** The same, a character for each byte. */
    private final String text;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private Optional<Upload.File> file = Optional.empty();

    private UploadForm(byte[] body) {
        this.body = body;
        this.text = new String(body, StandardCharsets.ISO_8859_1);
    }

    /**
     * @param type the body's media type
     * @throws Refusal where it is no such form, or a broken one
     */
    public static Upload of(@Nullable String type, byte[] body) {
        Matcher known = BOUNDARY.matcher(type == null ? "" : type.strip());
        if (!known.matches()) {
            throw new Refusal(Problem.of(
                    415,
                    "unsupported-media-type",
                    "Unsupported Media Type",
                    "Send multipart/form-data with a boundary."));
        }
        UploadForm form = new UploadForm(body);
        form.read("--" + given(known));
        return new Upload(Fields.of(form.fields), form.file);
    }

    private void read(String delimiter) {
        int at = text.startsWith(delimiter) ? 0 : after(text.indexOf(LINE + delimiter), LINE);
        for (int parts = 0; !text.startsWith("--", at + delimiter.length()); parts++) {
            int head = after(text.indexOf(LINE, at + delimiter.length()), LINE);
            // A part without headers begins with an empty line.
            int content = text.startsWith(LINE, head) ? head + 2 : after(text.indexOf(LINE + LINE, head), LINE + LINE);
            int end = text.indexOf(LINE + delimiter, content);
            if (end < 0 || parts == MOST_PARTS) {
                throw broken();
            }
            part(text.substring(head, content), content, end);
            at = end + LINE.length();
        }
    }

    private void part(String head, int start, int end) {
        Matcher disposition = DISPOSITION.matcher(head.replace(LINE, "\n"));
        if (!disposition.find()) {
            throw broken();
        }
        String parameters = utf8(disposition.group(1));
        Matcher name = NAME.matcher(parameters);
        if (!name.find()) {
            throw broken();
        }
        if (given(name).equals(FILE)) {
            Matcher fileName = FILE_NAME.matcher(parameters);
            String path = fileName.find() ? given(fileName) : "";
            file = Optional.of(new Upload.File(
                    path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
                    Arrays.copyOfRange(body, start, end)));
        } else {
            fields.computeIfAbsent(given(name), key -> new ArrayList<>()).add(utf8(text.substring(start, end)));
        }
    }

    /** What stands between quotation marks, or without any. */
    private static String given(Matcher matcher) {
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static int after(int found, String what) {
        if (found < 0) {
            throw broken();
        }
        return found + what.length();
    }

    private static Refusal broken() {
        return Refusal.invalid("The form is broken: it must be multipart/form-data as in RFC 7578.");
    }
}
