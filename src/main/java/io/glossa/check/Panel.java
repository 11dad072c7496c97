package io.glossa.check;

import io.glossa.check.objection.Objection;
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

    private final Level doubts;

    /**
     * @param levels those of them that are not as usual, by name, and what doubts mean; other names are passed over
     */
    Panel(List<Check<S>> checks, Map<String, Level> levels) {
        this.doubts = levels.getOrDefault(Checks.DOUBTS, Level.WARN);
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
                .collect(Collectors.joining(" ", version + " ", " doubts=" + doubts));
    }

    Checks.Report look(S subject) {
        boolean sound = true;
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Check<S>, Level> check : checks.entrySet()) {
            if (check.getValue() == Level.OFF) {
                continue;
            }
            Optional<Objection> objection = check.getKey().look(subject);
            Level meaning = objection.map(it -> meaning(it, check.getValue())).orElse(Level.OFF);
            if (meaning != Level.OFF) {
                objection.ifPresent(
                        it -> findings.add(new Finding(check.getKey().name(), null, told(it))));
            }
            sound &= meaning != Level.FAIL;
        }
        return new Checks.Report(sound, List.copyOf(findings));
    }

    private Level meaning(Objection objection, Level level) {
        return objection.doubtful() ? level.atMost(doubts) : level;
    }

    private static String told(Objection objection) {
        return objection.doubtful() ? "it is not sure, but " + objection.what() : objection.what();
    }
}
