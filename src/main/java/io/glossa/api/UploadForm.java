package io.glossa.api;

import io.glossa.api.Multipart.Part;
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

    /** More are not sent by anybody who means well. */
    private static final int MOST_PARTS = 100;

    /** RFC 2046, section 5.1.1: 1 to 70 characters. */
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)multipart/form-data\\s*;.*?\\bboundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70})).*");

    private static final Pattern DISPOSITION = Pattern.compile("(?im)^content-disposition:\\s*form-data\\b(.*)$");
    private static final Pattern NAME = Pattern.compile("(?i);\\s*name=(?:\"([^\"]*)\"|([^;\\s]+))");
    private static final Pattern FILE_NAME = Pattern.compile("(?i);\\s*filename=(?:\"([^\"]*)\"|([^;\\s]+))");

    private final byte[] body;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private Optional<Upload.File> file = Optional.empty();

    private UploadForm(byte[] body) {
        this.body = body;
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
        List<Part> parts = Multipart.parts(body, Multipart.given(known)).orElseThrow(UploadForm::broken);
        if (parts.size() > MOST_PARTS) {
            throw broken();
        }
        UploadForm form = new UploadForm(body);
        parts.forEach(form::read);
        return new Upload(Fields.of(form.fields), form.file);
    }

    private void read(Part part) {
        Matcher disposition = DISPOSITION.matcher(part.headers().replace("\r\n", "\n"));
        if (!disposition.find()) {
            throw broken();
        }
        String parameters = disposition.group(1);
        Matcher name = NAME.matcher(parameters);
        if (!name.find()) {
            throw broken();
        }
        if (Multipart.given(name).equals(FILE)) {
            Matcher fileName = FILE_NAME.matcher(parameters);
            String path = fileName.find() ? Multipart.given(fileName) : "";
            file = Optional.of(new Upload.File(
                    path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
                    Arrays.copyOfRange(body, part.start(), part.end())));
        } else {
            fields.computeIfAbsent(Multipart.given(name), key -> new ArrayList<>())
                    .add(part.text(body));
        }
    }

    private static Refusal broken() {
        return Refusal.invalid("The form is broken: it must be multipart/form-data as in RFC 7578.");
    }
}
