package io.glossa.provider;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the names of the providers in the configuration: {@code glossa.providers.<name>.<setting>}, in either spelling. */
final class ProviderNames {

    static final String PREFIX = "glossa.providers.";

    private static final String SETTINGS = String.join(
            "|",
            "kind",
            "base-url",
            "api-key",
            "api-version",
            "model",
            "temperature",
            "max-output-tokens",
            "headers\\..+",
            "window",
            "timeout",
            "attempts",
            "retry-share",
            "concurrency",
            "queue",
            "requests-per-minute",
            "tokens-per-minute",
            "circuit\\.(?:volume|failure-ratio|delay)",
            "price\\.(?:input|output)");

    private static final Pattern PROPERTY =
            Pattern.compile("glossa\\.providers\\.(\"[^\"]+\"|[^.]+)\\.(?:" + SETTINGS + ")");

    private static final Pattern VARIABLE = Pattern.compile("GLOSSA_PROVIDERS_(.+?)_(?:"
            + SETTINGS.replace("\\.", "_").replace('-', '_').toUpperCase(Locale.ROOT)
            + ")");

    private ProviderNames() {}

    /**
     * @param told names that stand elsewhere, as in a route: they tell how a variable's name is spelled
     */
    static Set<String> in(Written written, Collection<String> told) {
        Set<String> names = new LinkedHashSet<>();
        for (String property : written.properties()) {
            Matcher matcher = PROPERTY.matcher(property);
            if (matcher.matches()) {
                names.add(matcher.group(1).replace("\"", ""));
            }
        }
        Set<String> spelled = new LinkedHashSet<>(names);
        spelled.addAll(told);
        var spelling = spelled.stream().collect(Collectors.toMap(Written::variable, name -> name, (one, other) -> one));
        for (String variable : written.variables()) {
            Matcher matcher = VARIABLE.matcher(variable);
            if (matcher.matches()) {
                names.add(spelling.getOrDefault(matcher.group(1), Written.dashed(matcher.group(1))));
            }
        }
        return names;
    }
}
