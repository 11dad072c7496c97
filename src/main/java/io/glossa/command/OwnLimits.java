package io.glossa.command;

import io.smallrye.config.ConfigValidator;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Holds only our own settings to the limits that are written beside them ({@code @Min} and the like). Quarkus' settings have
 * no such limits, and to look for some in all of them takes a twentieth of the native executable's start.
 */
public class OwnLimits implements SmallRyeConfigBuilderCustomizer {

    private static final String OURS = "io.glossa.";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        ConfigValidator all = builder.getValidator();
        builder.withValidator((settings, prefix, values) -> {
            if (settings.getName().startsWith(OURS)) {
                all.validateMapping(settings, prefix, values);
            }
        });
    }

    /** After the one that brings the validator. */
    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }
}
