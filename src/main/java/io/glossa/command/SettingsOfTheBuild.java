package io.glossa.command;

import io.smallrye.config.ConfigMappingLoader;
import io.smallrye.config.ConfigMappingMetadata;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** All classes that hold settings, by the interfaces that they hold them for: looked up while the native executable is built. */
final class SettingsOfTheBuild {

    /** Quarkus makes this class when Glossa is built: it knows all settings that are read at a start. */
    private static final String AT_START = "io.quarkus.runtime.generated.RunTimeConfigCustomizer";

    private static final Map<Class<?>, HeldSettings> ALL = all();

    private SettingsOfTheBuild() {}

    /** The class for an interface; looked up now where the build did not know of it. */
    static HeldSettings of(Class<?> settings) {
        HeldSettings known = ALL.get(settings);
        return known == null ? lookUp(settings) : known;
    }

    private static HeldSettings lookUp(Class<?> settings) {
        return HeldSettings.in(ConfigMappingLoader.ensureLoaded(settings).implementation());
    }

    private static Map<Class<?>, HeldSettings> all() {
        try {
            return all(Class.forName(AT_START)
                    .asSubclass(SmallRyeConfigBuilderCustomizer.class)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException e) {
            // Another Quarkus, or none: then each is looked up when it is made.
            return Map.of();
        }
    }

    /** @param atStart says which settings there are */
    static Map<Class<?>, HeldSettings> all(SmallRyeConfigBuilderCustomizer atStart) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder();
        atStart.configBuilder(builder);
        Set<ConfigClass> mappings = builder.getMappingsBuilder().getMappings();
        Map<Class<?>, HeldSettings> all = new HashMap<>();
        for (ConfigClass mapping : mappings) {
            for (ConfigMappingMetadata part : ConfigMappingLoader.getConfigMappingsMetadata(mapping.getType())) {
                Class<?> settings = part.getInterfaceType();
                all.put(settings, lookUp(settings));
            }
        }
        return Map.copyOf(all);
    }
}
