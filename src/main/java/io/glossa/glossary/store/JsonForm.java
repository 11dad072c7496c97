package io.glossa.glossary.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.glossa.glossary.GlossaryTerm;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A glossary as JSON: {@code {"title": "...", "entries": [{"source": "...", "target": "...", "language": "es"}]}}, or the list alone. */
final class JsonForm {

    private static final String ENTRIES = "entries";
    private static final String TITLE = "title";
    private static final String SOURCE = "source";
    private static final String TARGET = "target";
    private static final String LANGUAGE = "language";
    private static final String SOURCE_LANGUAGE = "sourceLanguage";
    private static final List<String> FIELDS = List.of(SOURCE, TARGET, LANGUAGE, SOURCE_LANGUAGE);

    private final JsonParser json;
    private final Entries entries;

    private JsonForm(JsonParser json, Entries entries) {
        this.json = json;
        this.entries = entries;
    }

    static void read(String text, Entries entries) throws Misread {
        JsonFactory factory = new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        try (JsonParser json = factory.createParser(text)) {
            new JsonForm(json, entries).read();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Misread(line, "is not JSON, or has a field twice");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(String title, List<GlossaryTerm> terms) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            if (!title.isEmpty()) {
                json.writeStringField(TITLE, title);
            }
            json.writeArrayFieldStart(ENTRIES);
            for (GlossaryTerm term : terms) {
                json.writeStartObject();
                json.writeStringField(SOURCE, term.source());
                json.writeStringField(TARGET, term.target());
                if (term.language() != null) {
                    json.writeStringField(LANGUAGE, term.language().tag());
                }
                if (term.sourceLanguage() != null) {
                    json.writeStringField(SOURCE_LANGUAGE, term.sourceLanguage().tag());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void read() throws IOException, Misread {
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case ENTRIES -> entries();
                    case TITLE -> title();
                    default ->
                        throw wrong("'" + field + "' is no field of a glossary; there are: " + TITLE + ", " + ENTRIES);
                }
            }
        } else {
            entries();
        }
        if (json.nextToken() != null) {
            throw wrong("something follows the glossary");
        }
    }

    private void title() throws IOException, Misread {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong(TITLE + " must be a string");
        }
        entries.title(line(), json.getText());
    }

    private void entries() throws IOException, Misread {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw wrong("entries must be a list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw wrong("an entry must be an object");
            }
            entry(line());
        }
    }

    private void entry(int line) throws IOException, Misread {
        Map<String, String> values = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (!FIELDS.contains(name)) {
                throw wrong("'" + name + "' is no field of an entry; there are: " + FIELDS);
            }
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                values.put(name, json.getText());
            } else if (value != JsonToken.VALUE_NULL) {
                throw wrong(name + " must be a string");
            }
        }
        entries.add(
                line,
                values.getOrDefault(SOURCE, ""),
                values.getOrDefault(TARGET, ""),
                values.getOrDefault(LANGUAGE, ""),
                values.getOrDefault(SOURCE_LANGUAGE, ""));
    }

    private int line() {
        return json.currentTokenLocation().getLineNr();
    }

    private Misread wrong(String message) {
        return new Misread(line(), message);
    }
}
