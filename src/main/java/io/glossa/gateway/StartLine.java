package io.glossa.gateway;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of {@code key=value} pairs (logfmt) in the order in which they were added. A value that has a space, a quote or an
 * equals sign in it stands in quotes; the names of what is listed are parted by commas.
 */
final class StartLine {

    private static final Pattern PLAIN = Pattern.compile("[^\\s\"=\\\\\\p{Cntrl}]+");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final Map<String, String> pairs = new LinkedHashMap<>();

    StartLine with(String key, Object value) {
        pairs.put(key, shown(value.toString()));
        return this;
    }

    StartLine with(String key, Collection<String> values) {
        return with(key, String.join(",", values));
    }

    /** As {@code openai:gpt-5.4-mini,offline:apertium}. */
    StartLine with(String key, Map<String, String> values) {
        return with(
                key,
                values.entrySet().stream()
                        .map(each -> each.getKey() + ":" + each.getValue())
                        .toList());
    }

    @Override
    public String toString() {
        return pairs.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String shown(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        String line = BREAKS.matcher(value).replaceAll(" ");
        return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
