package io.glossa.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A request as clients of other services send it: as a form or as JSON, whose fields are read by name as texts. In JSON true
 * and false are {@code 1} and {@code 0}, as in forms. A field that nobody asks for is not looked at.
 */
public final class Fields {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final String JSON = "application/json";

    /** Written by hand, as in "28 %": it stands for itself. */
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * A field's values.
     *
     * @param list whether JSON has it as a list, of however many
     * @param texts whether all that is in it can be read as text
     */
    private record Field(List<String> values, boolean list, boolean texts) {}

    private static final Field NONE = new Field(List.of(), false, true);

    private final Map<String, Field> fields;

    private Fields(Map<String, Field> fields) {
        this.fields = fields;
    }

    /**
     * @param type the body's media type; null: the body tells by its first character
     * @throws Refusal where it is neither
     */
    public static Fields of(@Nullable String type, byte[] body) {
        String plain =
                type == null ? guess(body) : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (plain) {
            case FORM -> form(new String(body, StandardCharsets.UTF_8));
            case MULTIPART -> of(Multipart.fields(String.valueOf(type), body));
            case JSON -> json(body);
            default ->
                throw new Refusal(Problem.of(
                        415, "unsupported-media-type", "Unsupported Media Type", "Send " + FORM + " or " + JSON + "."));
        };
    }

    /** The field's first value that is not empty; empty where it has none. */
    public Optional<String> one(String name) {
        return all(name).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    /** @throws Refusal where something in it is no text */
    public List<String> all(String name) {
        Field field = fields.getOrDefault(name, NONE);
        if (!field.texts()) {
            throw Refusal.invalid("Value for '" + name + "' must be a text or a list of texts.");
        }
        return field.values();
    }

    /** Whether it came as a list. */
    public boolean isList(String name) {
        return fields.getOrDefault(name, NONE).list();
    }

    private static String guess(byte[] body) {
        return body.length > 0 && body[0] == '{' ? JSON : FORM;
    }

    private static Fields form(String body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            String[] sides = pair.split("=", 2);
            if (!pair.isEmpty()) {
                values.computeIfAbsent(decoded(sides[0]), name -> new ArrayList<>())
                        .add(sides.length < 2 ? "" : decoded(sides[1]));
            }
        }
        return of(values);
    }

    /** Those of a form that has been read already. */
    static Fields of(Map<String, List<String>> values) {
        Map<String, Field> fields = new LinkedHashMap<>();
        values.forEach((name, texts) -> fields.put(name, new Field(List.copyOf(texts), texts.size() > 1, true)));
        return new Fields(fields);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(LONE_PERCENT.matcher(text).replaceAll("%25"), StandardCharsets.UTF_8);
    }

    private static Fields json(byte[] body) {
        JsonNode root;
        try {
            root = MAPPER.readTree(body);
        } catch (IOException e) {
            throw Refusal.invalid("Invalid JSON format");
        }
        if (!root.isObject()) {
            throw Refusal.invalid("Invalid JSON format");
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        root.properties().forEach(entry -> fields.put(entry.getKey(), field(entry.getValue())));
        return new Fields(fields);
    }

    private static Field field(JsonNode node) {
        List<JsonNode> nodes = node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).toList()
                : node.isNull() ? List.of() : List.of(node);
        List<String> values = nodes.stream()
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(value -> value.isBoolean() ? (value.booleanValue() ? "1" : "0") : value.asText())
                .toList();
        return new Field(values, node.isArray(), values.size() == nodes.size() && wellFormed(values));
    }

    /** JSON can spell half of a surrogate pair, which UTF-8 can't. */
    private static boolean wellFormed(List<String> values) {
        return values.stream()
                .flatMapToInt(String::codePoints)
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
