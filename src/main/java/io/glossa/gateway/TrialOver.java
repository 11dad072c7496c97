package io.glossa.gateway;

import java.util.List;

/** Ends a start that was only to try out the configuration, before any port is opened; brings what was found. */
public final class TrialOver extends RuntimeException {

    /** The argument of the command line that asks for it. */
    public static final String ASKED_BY = "--check-config";

    private static final long serialVersionUID = 1;

    // Not for serialization: a list may be of any kind.
    private final transient List<String> problems;
    private final transient List<String> warnings;
    private final transient List<String> notes;

    TrialOver(List<String> problems, List<String> warnings, List<String> notes) {
        super("the configuration was only checked");
        this.problems = List.copyOf(problems);
        this.warnings = List.copyOf(warnings);
        this.notes = List.copyOf(notes);
    }

    /** What stops a start. */
    public List<String> problems() {
        return problems;
    }

    /** What does not, and may be a mistake all the same. */
    public List<String> warnings() {
        return warnings;
    }

    /** Who would be asked, in words; empty where there are problems. */
    public List<String> notes() {
        return notes;
    }
}
