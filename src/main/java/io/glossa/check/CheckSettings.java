package io.glossa.check;

import io.glossa.language.detect.LanguageDetector;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** {@code glossa.checks.<name>}: what a check's finding means, where it is not as usual. */
@ConfigMapping(prefix = "glossa.checks")
public interface CheckSettings {

    /** {@code fail}, {@code warn} or {@code off}, by the check's name. */
    @WithParentName
    Map<String, Level> levels();

    /** @throws IllegalArgumentException naming the property, where there is no such check */
    default Checks toChecks(LanguageDetector detector) {
        try {
            return Checks.all(detector, levels());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("glossa.checks: " + e.getMessage(), e);
        }
    }
}
