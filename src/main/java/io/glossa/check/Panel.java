package io.glossa.check;

import io.glossa.failure.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The checks that look at one kind of answer, each at its level. */
final class Panel<S> {

    private final Map<Check<S>, Level> checks = new LinkedHashMap<>();

    /** @param levels those of them that are not as usual, by name; other names are passed over */
    Panel(List<Check<S>> checks, Map<String, Level> levels) {
        checks.forEach(check -> this.checks.put(check, levels.getOrDefault(check.name(), check.usually())));
    }

    /** What each check's finding means, by the check's name, in the order in which they look. */
    Map<String, Level> levels() {
        Map<String, Level> levels = new LinkedHashMap<>();
        checks.forEach((check, level) -> levels.put(check.name(), level));
        return levels;
    }

    /** All that tells these checks from others, with the version of their code. */
    String fingerprint(int version) {
        return checks.entrySet().stream()
                .map(check -> check.getKey().name() + "=" + check.getValue())
                .sorted()
                .collect(Collectors.joining(" ", version + " ", ""));
    }

    Checks.Report look(S subject) {
        boolean sound = true;
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Check<S>, Level> check : checks.entrySet()) {
            if (check.getValue() == Level.OFF) {
                continue;
            }
            Optional<String> wrong = check.getKey().look(subject);
            wrong.ifPresent(message -> findings.add(new Finding(check.getKey().name(), null, message)));
            sound &= wrong.isEmpty() || check.getValue() == Level.WARN;
        }
        return new Checks.Report(sound, List.copyOf(findings));
    }
}
