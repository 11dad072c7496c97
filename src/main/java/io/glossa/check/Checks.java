package io.glossa.check;

import io.glossa.failure.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All checks that a translated segment goes through. */
public final class Checks {

    /**
     * What the checks say of one answer.
     *
     * @param sound whether it may be handed out and kept
     */
    public record Report(boolean sound, List<Finding> findings) {}

    private final List<Check> checks = List.of(new Preserved(), new GlossaryKept());

    public Report look(Subject subject, String answer) {
        boolean sound = true;
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            Optional<Finding> finding = check.look(subject, answer);
            finding.ifPresent(findings::add);
            sound &= finding.isEmpty() || !check.fails();
        }
        return new Report(sound, List.copyOf(findings));
    }
}
