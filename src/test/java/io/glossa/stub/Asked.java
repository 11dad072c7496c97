package io.glossa.stub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A chat completion request, as the stub sees it. */
public record Asked(JsonNode json, String authorization) {

    private static final Pattern SEGMENT = Pattern.compile("<seg id=\"(\\d+)\">(.*?)</seg>", Pattern.DOTALL);
    private static final Pattern INTO = Pattern.compile("into ([^.\\n]+)\\.|texts in ([^,\\n]+),");

    static Asked of(String body, String authorization) {
        try {
            return new Asked(new ObjectMapper().readTree(body), authorization);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public String system() {
        return json.at("/messages/0/content").asText();
    }

    public String user() {
        return json.at("/messages/1/content").asText();
    }

    /** The English name of the language to be written. */
    public String language() {
        Matcher into = INTO.matcher(system());
        return into.find() ? (into.group(1) != null ? into.group(1) : into.group(2)) : "?";
    }

    public boolean isSummary() {
        return user().contains("<document>");
    }

    /** The segments to be translated, by id. */
    public Map<Integer, String> segments() {
        String text = user().substring(Math.max(0, user().indexOf("<text>")));
        Map<Integer, String> segments = new LinkedHashMap<>();
        Matcher segment = SEGMENT.matcher(text);
        while (segment.find()) {
            segments.put(Integer.valueOf(segment.group(1)), segment.group(2));
        }
        return segments;
    }
}
