package io.glossa.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The segments of one prompt, translated by the rule, and the ways in which a model gets them wrong.
 *
 * @param asked the segments as they stand in the prompt: the same for the same work, whatever the prompt's wording
 * @param translated by id, in the prompt's order
 */
record Words(String asked, Map<Integer, String> translated) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern SEGMENT = Pattern.compile("<seg id=\"(\\d+)\">(.*?)</seg>", Pattern.DOTALL);

    /** @throws IllegalArgumentException where the request holds no segment, or a text that is none of ours */
    static Words of(String body) {
        String prompt = prompt(body);
        int from = prompt.indexOf("<text>");
        int to = prompt.lastIndexOf("</text>");
        String asked = from < 0 || to < from ? "" : prompt.substring(from + 6, to);
        Map<Integer, String> translated = new LinkedHashMap<>();
        Matcher segment = SEGMENT.matcher(asked);
        while (segment.find()) {
            translated.put(Integer.valueOf(segment.group(1)), Sentence.translate(segment.group(2)));
        }
        if (translated.isEmpty()) {
            throw new IllegalArgumentException("no segments in " + body);
        }
        return new Words(asked, translated);
    }

    private static String prompt(String body) {
        try {
            JsonNode messages = JSON.readTree(body).path("messages");
            return messages.path(messages.size() - 1).path("content").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    boolean havePlaceholder() {
        return asked.contains("<x id=");
    }

    String sound() {
        return told(translated);
    }

    String half() {
        return sound().substring(0, sound().length() / 2);
    }

    String dropped() {
        Map<Integer, String> rest = new LinkedHashMap<>(translated);
        rest.remove(victim());
        return told(rest);
    }

    String doubled() {
        return sound() + "\n" + told(Map.of(victim(), "Dicho de otro modo, y mal."));
    }

    /** A segment comes back under an id that nobody asked for. */
    String unknownId() {
        return dropped() + "\n" + told(Map.of(victim() + 50, "No se sabe de quién es esto."));
    }

    String emptySegment() {
        Map<Integer, String> spoilt = new LinkedHashMap<>(translated);
        spoilt.put(victim(), "");
        return told(spoilt);
    }

    String lostPlaceholder() {
        return sound().replaceAll("<x id=[^>]*>", "");
    }

    String chatter() {
        return "Sure! Here is your translation:\n```xml\n" + sound() + "\n```\nLet me know if you need more.";
    }

    /** Which segment is spoilt: always the same of the same words. */
    private int victim() {
        List<Integer> ids = List.copyOf(translated.keySet());
        return ids.get(Math.floorMod(asked.hashCode(), ids.size()));
    }

    private static String told(Map<Integer, String> segments) {
        return segments.entrySet().stream()
                .map(segment -> "<seg id=\"" + segment.getKey() + "\">" + segment.getValue() + "</seg>")
                .collect(Collectors.joining("\n"));
    }
}
