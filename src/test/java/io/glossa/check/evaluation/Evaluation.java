package io.glossa.check.evaluation;

import io.glossa.check.Checks;
import io.glossa.check.Level;
import io.glossa.failure.Finding;
import io.glossa.language.Languages;
import io.glossa.language.detect.LanguageDetector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Sends translations through the checks, as they are and with defects planted, and counts what the checks say. */
final class Evaluation {

    private record Judged(Example example, Trial trial, Checks.Report report) {}

    /** As they are usually set, and without what they only tell. */
    private final Checks checks;

    private final Checks failing;
    private final ParallelTexts texts;
    private final List<Defect> defects;
    private final Options options;
    private final Tables tables;

    Evaluation(LanguageDetector detector, ParallelTexts texts, List<Defect> defects, Options options) {
        this.checks = Checks.all(detector, Map.of());
        this.failing = Checks.all(detector, Map.of(Checks.DOUBTS, Level.OFF));
        this.texts = texts;
        this.defects = defects;
        this.options = options;
        this.tables = new Tables();
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
        Table failed = new Table("to", 2, columns());
        Table warned = new Table("to", 2, columns());
        for (Languages pair : pairs()) {
            List<Judged> all = reading.of(texts, pair, options.seed()).parallelStream()
                    .map(example -> judge(example, Trial.of(example)))
                    .toList();
            String row = pair.target().tag();
            for (Judged one : all) {
                List<Finding> told = one.report().findings();
                List<Finding> wrong = told.isEmpty()
                        ? told
                        : failing.look(one.trial().subject()).findings();
                List<Finding> doubted =
                        told.stream().filter(found -> !wrong.contains(found)).toList();
                count(failed, row, wrong);
                count(warned, row, doubted);
                wrong.forEach(finding -> tables.alarm(one.example(), Level.FAIL, finding));
                doubted.forEach(finding -> tables.alarm(one.example(), Level.WARN, finding));
            }
        }
        tables.add("False alarms that fail an answer, in percent of the segments", failed);
        tables.add("Doubts that are only told, in percent of the segments", warned);
    }

    private void count(Table table, String row, List<Finding> findings) {
        table.count(row, "any", !findings.isEmpty());
        checks.levels()
                .keySet()
                .forEach(check -> table.count(
                        row,
                        check,
                        findings.stream().anyMatch(found -> found.check().equals(check))));
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
        tables.add("Planted defects found by a check that is there for them, surely or in doubt, in percent", expected);
    }

    private Optional<Judged> planted(Defect defect, Example example) {
        long seed = options.seed() + 31L * (defect.name() + example.pair()).hashCode() + example.number();
        return defect.plant(example, new Random(seed)).map(trial -> judge(example, trial));
    }

    private Judged judge(Example example, Trial trial) {
        return new Judged(example, trial, checks.look(trial.subject()));
    }

    private List<String> columns() {
        return Stream.concat(Stream.of("any"), checks.levels().keySet().stream())
                .toList();
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
