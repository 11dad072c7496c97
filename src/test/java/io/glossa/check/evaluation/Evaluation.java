package io.glossa.check.evaluation;

import io.glossa.check.Checks;
import io.glossa.check.Level;
import io.glossa.failure.Finding;
import io.glossa.language.Languages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Sends translations through the checks, as they are and with defects planted, and counts what the checks say. */
final class Evaluation {

    private record Judged(Example example, Trial trial, Checks.Report report) {}

    private final Checks checks;
    private final ParallelTexts texts;
    private final List<Defect> defects;
    private final Options options;
    private final Tables tables;

    Evaluation(Checks checks, ParallelTexts texts, List<Defect> defects, Options options) {
        this.checks = checks;
        this.texts = texts;
        this.defects = defects;
        this.options = options;
        this.tables = new Tables(checks.levels());
    }

    Tables run() {
        for (Reading reading : Reading.values()) {
            if (reading == Reading.LINES || texts.haveStories()) {
                tables.title(reading.title());
                alarms(reading);
                catches(reading);
            }
        }
        return tables;
    }

    private void alarms(Reading reading) {
        Table failed = new Table("to", 2, columns(Level.FAIL));
        Table warned = new Table("to", 2, columns(Level.WARN));
        for (Languages pair : pairs()) {
            List<Judged> all = reading.of(texts, pair, options.seed()).parallelStream()
                    .map(example -> judge(example, Trial.of(example)))
                    .toList();
            for (Judged one : all) {
                List<Finding> findings = one.report().findings();
                String row = pair.target().tag();
                failed.count(row, "any", !one.report().sound());
                warned.count(row, "any", !findings.isEmpty() && one.report().sound());
                checks.levels()
                        .forEach((check, level) -> (level == Level.FAIL ? failed : warned)
                                .count(
                                        row,
                                        check,
                                        findings.stream()
                                                .anyMatch(found -> found.check().equals(check))));
                findings.forEach(finding -> tables.alarm(one.example(), finding));
            }
        }
        tables.add("False alarms that fail an answer, in percent of the segments", failed);
        tables.add("False alarms that warn, in percent of the segments", warned);
    }

    private void catches(Reading reading) {
        List<String> names = defects.stream().map(Defect::name).toList();
        Table failed = new Table("to", 1, names);
        Table expected = new Table("to", 1, names);
        for (Languages pair : pairs()) {
            List<Example> examples = options.sample(reading.of(texts, pair, options.seed()));
            for (Defect defect : defects) {
                List<Judged> all = examples.parallelStream()
                        .flatMap(example -> planted(defect, example).stream())
                        .toList();
                for (Judged one : all) {
                    List<Finding> findings = one.report().findings();
                    boolean right = findings.stream()
                            .anyMatch(found -> defect.expected().contains(found.check()));
                    failed.count(
                            pair.target().tag(), defect.name(), !one.report().sound());
                    expected.count(pair.target().tag(), defect.name(), right);
                    if (!right || one.report().sound()) {
                        tables.missed(one.example(), defect, one.trial(), findings);
                    }
                }
            }
        }
        tables.add("Planted defects for which the answer failed, by whichever check, in percent", failed);
        tables.add("Planted defects found by a check that is there for them, at whichever level, in percent", expected);
    }

    private Optional<Judged> planted(Defect defect, Example example) {
        long seed = options.seed() + 31L * (defect.name() + example.pair()).hashCode() + example.number();
        return defect.plant(example, new Random(seed)).map(trial -> judge(example, trial));
    }

    private Judged judge(Example example, Trial trial) {
        return new Judged(example, trial, checks.look(trial.subject()));
    }

    private List<String> columns(Level level) {
        Stream<String> names = checks.levels().entrySet().stream()
                .filter(check -> check.getValue() == level)
                .map(Map.Entry::getKey);
        return Stream.concat(Stream.of("any"), names).toList();
    }

    private List<Languages> pairs() {
        return texts.languages().stream()
                .filter(options::isSource)
                .flatMap(source -> texts.languages().stream()
                        .filter(target -> !target.equals(source))
                        .map(target -> new Languages(source, target)))
                .toList();
    }
}
