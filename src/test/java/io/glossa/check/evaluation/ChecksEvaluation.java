package io.glossa.check.evaluation;

import io.glossa.check.evaluation.defect.Defects;
import io.glossa.language.detect.LanguageDetector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * How often the checks accuse translations by people, and how many planted defects they find. It needs a folder of
 * {@link ParallelTexts}, such as NTREX-128: {@code ./mvnw -Pevaluate test -Dtest=ChecksEvaluation -Ddata=folder}, and
 * knows some {@link Options}. Prints tables, and writes them and the segments judged wrongly to {@code target/}.
 */
class ChecksEvaluation {

    @Test
    void printsFalseAlarmsAndCatches() throws IOException {
        Path folder = Path.of(System.getProperty("data", ""));
        if (folder.toString().isEmpty() || !Files.isDirectory(folder)) {
            Assumptions.abort(
                    "-Ddata=folder must name a folder with files <tag>.txt, in which line n is the same sentence"
                            + " (NTREX-128 for instance). Run it with: ./mvnw -Pevaluate test -Ddata=folder");
        }
        Options options = Options.read();

        ParallelTexts texts = ParallelTexts.read(folder, options.needed());
        if (texts.languages().stream().noneMatch(options::isSource)) {
            Assumptions.abort("There is no text in a language that is translated from, " + options.from()
                    + ": name another with -Dfrom, or all with -Dfrom=all");
        }
        Tables tables = new Evaluation(new LanguageDetector(Set.of()), texts, Defects.ALL, options).run();

        tables.write(Path.of("target"));
    }
}
