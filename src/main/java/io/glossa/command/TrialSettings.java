package io.glossa.command;

import io.quarkus.runtime.configuration.AbstractConfigBuilder;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * All settings, Glossa's and Quarkus', read as the start reads them, but to the end: what can't be used is noted and taken as left
 * out, and the rest is read again, until nothing is in the way.
 *
 * @param problems what can't be used
 * @param replaced what stands in its place, by property
 * @param config what was read then; empty where something stayed in the way
 */
record TrialSettings(List<String> problems, Map<String, String> replaced, Optional<SmallRyeConfig> config) {

    /** Quarkus makes this class when Glossa is built: it knows where settings come from, and all that there are. */
    private static final String AS_AT_START = "io.quarkus.runtime.generated.RunTimeConfig";

    private static final String REDIS = "quarkus.redis.hosts";
    private static final Pattern REDIS_ADDRESS = Pattern.compile("(rediss?|unix)://.+");

    static TrialSettings read() {
        // Hibernate Validator tells its version whenever it is used.
        Logger.getLogger("org.hibernate.validator.internal.util.Version").setLevel(Level.WARNING);
        Set<String> problems = new LinkedHashSet<>();
        Map<String, String> replaced = new HashMap<>();
        while (true) {
            SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder();
            AbstractConfigBuilder.withCustomizer(builder, AS_AT_START);
            builder.withSources(
                    new PropertiesConfigSource(replaced, "what stands in for wrong settings", Integer.MAX_VALUE));
            List<Complaint> complaints;
            try {
                SmallRyeConfig config = builder.build();
                if (wrongRedis(config) && replaced.put(REDIS, "redis://localhost") == null) {
                    problems.add(REDIS + " (QUARKUS_REDIS_HOSTS) must be an address, such as redis://localhost:6379");
                    continue;
                }
                return new TrialSettings(List.copyOf(problems), replaced, Optional.of(config));
            } catch (ConfigValidationException e) {
                complaints = complaints(e);
            } catch (IllegalArgumentException e) {
                complaints = List.of(Complaint.of(String.valueOf(e.getMessage())));
            }
            boolean further = false;
            for (Complaint complaint : complaints) {
                problems.add(complaint.text());
                further |= replace(complaint, builder.getDefaultValues(), replaced);
            }
            if (!further) {
                return new TrialSettings(List.copyOf(problems), replaced, Optional.empty());
            }
        }
    }

    String version() {
        return config.map(read ->
                        read.getConfigValue("quarkus.application.version").getValue())
                .orElse("unknown");
    }

    /** Quarkus makes the client of it at start, whoever uses it; what goes wrong there names no setting. */
    private static boolean wrongRedis(SmallRyeConfig config) {
        return config.getOptionalValues(REDIS, String.class).orElse(List.of()).stream()
                .anyMatch(address -> !REDIS_ADDRESS.matcher(address).matches());
    }

    /** What is wrong, one by one. */
    static List<Complaint> complaints(ConfigValidationException e) {
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < e.getProblemCount(); i++) {
            complaints.add(Complaint.of(e.getProblem(i).getMessage()));
        }
        return complaints;
    }

    /** Returns whether that is something new to try. */
    private static boolean replace(Complaint complaint, Map<String, String> defaults, Map<String, String> replaced) {
        Optional<String> wrong = complaint.property().filter(property -> !replaced.containsKey(property));
        wrong.ifPresent(
                property -> replaced.put(property, complaint.allowed().orElse(defaults.getOrDefault(property, ""))));
        return wrong.isPresent();
    }
}
