package io.glossa.command;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.smallrye.config.ConfigMappingContext;
import io.smallrye.config.ConfigMappingLoader;
import java.util.Map;
import java.util.Set;

/**
 * In the native executable, takes the place of how SmallRye Config makes the objects that hold settings. At each start it
 * looks up three method handles for each of some two hundred classes, and for that reads what is known of all their methods:
 * a fifth of the time that the start takes. Here nearly all has been looked up when the executable was built.
 */
@TargetClass(ConfigMappingLoader.class)
final class SettingsByReflection {

    @Substitute
    @SuppressWarnings("unchecked") // as in the method that it replaces
    static <T> T configMappingObject(Class<T> type, ConfigMappingContext context) {
        return (T) SettingsOfTheBuild.of(type).made(context);
    }

    @Substitute
    static <T> Map<String, String> configMappingProperties(Class<T> type) {
        return SettingsOfTheBuild.of(type).properties();
    }

    @Substitute
    static <T> Set<String> configMappingSecrets(Class<T> type) {
        return SettingsOfTheBuild.of(type).secrets();
    }
}
