package io.glossa.command;

import io.glossa.failure.WrongSettings;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells why the service could not start. Of wrong settings Quarkus would repeat the values, one of which may be a key. */
final class FailedStart {

    private static final Logger LOG = Logger.getLogger(FailedStart.class);

    private FailedStart() {}

    /** @param cause none where the service was only stopped */
    static void end(int code, @Nullable Throwable cause) {
        if (cause != null) {
            tell(cause, ExceptionUtil.getRootCause(cause));
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, cause);
    }

    private static void tell(Throwable whole, Throwable root) {
        if (root instanceof QuarkusBindException taken) {
            LOG.errorf(
                    "Port %d of %s can't be opened: another process has it, or it may not be used; set quarkus.http.port",
                    taken.getPort(), taken.getHost());
        } else if (root instanceof ConfigurationException told) {
            System.err.println(told.getMessage());
        } else {
            Set<String> wrong = new LinkedHashSet<>();
            if (root instanceof ConfigValidationException invalid) {
                // Also what is out of its limits: what knows them is gone by now.
                TrialSettings.complaints(invalid).forEach(complaint -> wrong.add(complaint.text()));
            }
            wrong.addAll(TrialSettings.read().problems());
            if (wrong.isEmpty()) {
                LOG.error("The service can't start", whole);
            } else {
                System.err.println(new WrongSettings(List.copyOf(wrong)).getMessage());
            }
        }
    }
}
