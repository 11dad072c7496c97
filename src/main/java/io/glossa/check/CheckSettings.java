package io.glossa.check;

import io.glossa.language.detect.LanguageDetector;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** {@code glossa.checks.<name>}: what a check's finding means, where it is not as usual. */
@ConfigMapping(prefix = "glossa.checks")
public interface CheckSettings {

    /**
     * What a finding of the check of that name means: the answer has failed, it is only told, or the check is not made. The name
     * `doubts` is that of all findings that are not sure: told only, where nothing is set.
     */
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
