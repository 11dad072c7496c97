package io.glossa.command;

import io.glossa.gateway.TrialOver;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.util.List;

/** Where the process begins. Without an argument it is the service. */
@QuarkusMain
public final class Main {

    /** EX_USAGE of BSD's {@code sysexits.h}: the command line is wrong. */
    static final int WRONG_USAGE = 64;

    private static final String USAGE = """
            Usage: glossa [--check-config | --version | --help]

              (nothing)        starts the service
              --check-config   checks the configuration as the start would, names all that is wrong, and ends: with 0 where it
                               can be used, 78 where it can't. Opens no port and no store, asks no model
              --version        tells the version
              --help           tells this

            Settings are environment variables, as OPENAI_API_KEY or GLOSSA_ROUTE, or system properties, as -Dglossa.route=openai
            (before -jar): README.md lists them.""";

    Main() {}

    public static void main(String... arguments) {
        switch (String.join(" ", arguments)) {
            case "" -> Quarkus.run(null, FailedStart::end, arguments);
            case TrialOver.ASKED_BY -> ConfigCheck.run(arguments);
            case "--version" -> end(0, System.out, TrialSettings.read().version());
            case "--help" -> end(0, System.out, USAGE);
            default -> end(WRONG_USAGE, System.err, "There is no argument " + List.of(arguments) + ".\n" + USAGE);
        }
    }

    private static void end(int code, PrintStream where, String text) {
        where.println(text);
        System.exit(code);
    }
}
