package io.glossa.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.cache.CacheSettings;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValidator;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnLimitsTest {

    private final List<Class<?>> validated = new ArrayList<>();

    @Test
    void holdsOurSettingsToTheirLimitsAndLeavesQuarkusOwnAlone() throws ConfigValidationException {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder().withValidator((settings, prefix, values) -> validated.add(settings));

        new OwnLimits().configBuilder(builder);
        ConfigValidator validator = builder.getValidator();
        validator.validateMapping(CacheSettings.class, "glossa.cache", "values");
        validator.validateMapping(VertxHttpConfig.class, "quarkus.http", "values");

        assertThat(validated).containsExactly(CacheSettings.class);
    }
}
