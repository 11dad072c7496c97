package io.glossa.command;

import io.glossa.gateway.TrialOver;
import io.quarkus.runtime.Quarkus;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the configuration: reads all settings, then starts the service up to the point where everything is made that they
 * decide, and no port is open yet. Prints every problem, and ends the process.
 */
final class ConfigCheck {

    /** EX_CONFIG of BSD's {@code sysexits.h}: something is wrong with the configuration. */
    static final int WRONG_CONFIG = 78;

    /** Nothing that the trial does is to be seen, and what runs beside it is left alone. */
    private static final Map<String, String> QUIET = Map.of(
            "quarkus.log.console.enabled", "false",
            "quarkus.log.file.enabled", "false",
            "quarkus.log.syslog.enabled", "false",
            "quarkus.log.socket.enabled", "false",
            "quarkus.otel.sdk.disabled", "true",
            "quarkus.shutdown.delay", "0s");

    private ConfigCheck() {}

    static void run(String... arguments) {
        TrialSettings settings = TrialSettings.read();
        if (settings.config().isEmpty()) {
            end(new ArrayList<>(settings.problems()), List.of("More may show when these are mended."), List.of());
        }
        settings.replaced().forEach(System::setProperty);
        QUIET.forEach(System::setProperty);
        Quarkus.run(null, (code, cause) -> ended(settings.problems(), cause), arguments);
    }

    private static void ended(List<String> wrongSettings, @Nullable Throwable cause) {
        List<String> problems = new ArrayList<>(wrongSettings);
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof TrialOver over) {
                problems.addAll(over.problems());
                end(problems, over.warnings(), over.notes());
            }
        }
        Throwable last = cause;
        while (last != null && last.getCause() != null) {
            last = last.getCause();
        }
        problems.add("The start fails: " + (last == null ? "it was stopped" : last.toString()));
        end(problems, List.of(), List.of());
    }

    private static void end(List<String> problems, List<String> warnings, List<String> notes) {
        System.exit(print(System.out, problems, warnings, notes));
    }

    /** Returns the code that the process ends with. */
    static int print(PrintStream to, List<String> problems, List<String> warnings, List<String> notes) {
        problems.forEach(problem -> to.println("problem: " + problem));
        warnings.forEach(warning -> to.println("warning: " + warning));
        if (problems.isEmpty()) {
            notes.forEach(to::println);
            to.println("The configuration can be used.");
            return 0;
        }
        to.println("The configuration can't be used: " + problems.size()
                + (problems.size() == 1 ? " problem." : " problems."));
        return WRONG_CONFIG;
    }
}
