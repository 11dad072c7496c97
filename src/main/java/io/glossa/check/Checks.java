package io.glossa.check;

import io.glossa.check.language.Tongues;
import io.glossa.check.length.Bands;
import io.glossa.check.whole.Wholeness;
import io.glossa.failure.Finding;
import io.glossa.language.detect.LanguageDetector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The checks that a translated segment goes through, each at its level. */
public final class Checks {

    /**
     * What the checks say of one answer.
     *
     * @param sound whether it may be handed out and kept
     * @param findings without the segment's number, and with tokens for masked originals: equal segments of different
     *     documents share them
     */
    public record Report(boolean sound, List<Finding> findings) {}

    /**
     * To be raised whenever a check gets stricter: what is kept was checked by an older one, and would be handed out
     * unchecked.
     */
    private static final int VERSION = 1;

    private final Map<Check, Level> checks;

    private Checks(Map<Check, Level> checks) {
        this.checks = checks;
    }

    /**
     * All checks.
     *
     * @param detector what the languages of answers are told by
     * @param levels those of them that are not as usual, by name
     * @throws IllegalArgumentException where there is no check of a name
     */
    public static Checks all(LanguageDetector detector, Map<String, Level> levels) {
        Tongues tongues = new Tongues(detector);
        Bands bands = Bands.read();
        return of(
                List.of(
                        new Completeness(Wholeness.read(bands)),
                        new InTargetLanguage(tongues),
                        new NoEcho(tongues),
                        new Length(bands),
                        new Repetition(bands),
                        new Preserved(),
                        new Numbers(),
                        new GlossaryKept()),
                levels);
    }

    static Checks of(List<Check> checks, Map<String, Level> levels) {
        Map<String, Check> known = checks.stream()
                .collect(Collectors.toMap(Check::name, Function.identity(), (one, other) -> one, TreeMap::new));
        levels.keySet().forEach(name -> {
            if (!known.containsKey(name)) {
                throw new IllegalArgumentException(
                        "there is no check '" + name + "'; there are " + String.join(", ", known.keySet()));
            }
        });
        Map<Check, Level> made = new LinkedHashMap<>();
        checks.forEach(check -> made.put(check, levels.getOrDefault(check.name(), check.usually())));
        return new Checks(made);
    }

    /** What each check's finding means, by the check's name, in the order in which they look. */
    public Map<String, Level> levels() {
        Map<String, Level> levels = new LinkedHashMap<>();
        checks.forEach((check, level) -> levels.put(check.name(), level));
        return levels;
    }

    /** All that tells these checks from others: part of every cache key, for what is kept is not checked again. */
    public String fingerprint() {
        return checks.entrySet().stream()
                .map(check -> check.getKey().name() + "=" + check.getValue())
                .sorted()
                .collect(Collectors.joining(" ", VERSION + " ", ""));
    }

    public Report look(Subject subject) {
        boolean sound = true;
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Check, Level> check : checks.entrySet()) {
            if (check.getValue() == Level.OFF) {
                continue;
            }
            Optional<String> wrong = check.getKey().look(subject);
            wrong.ifPresent(message -> findings.add(new Finding(check.getKey().name(), null, message)));
            sound &= wrong.isEmpty() || check.getValue() == Level.WARN;
        }
        return new Report(sound, List.copyOf(findings));
    }
}
