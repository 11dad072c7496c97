package io.glossa.engine.offline;

import io.glossa.EvaluationData;
import io.glossa.language.Languages;
import io.glossa.task.Deadline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speed and looks on parallel texts: {@code ./mvnw -Pevaluate test -Ddata=folder}, with a file a language. */
class ApertiumEvaluation {

    @Test
    void lists() {
        try (Apertium apertium = new Apertium(ApertiumSettings.DEFAULT, InstantSource.system())) {
            System.out.println(apertium.pairs());
        }
    }

    @ParameterizedTest
    @CsvSource({"en,es", "es,en", "fr,es", "fr,en", "en,fr", "es,pt-BR", "pt-BR,en"})
    void measures(String source, String target) throws Exception {
        Languages pair = FakeMachine.pair(source, target);
        Path data = EvaluationData.folder(source + ".txt", target + ".txt");
        List<String> texts = Files.readAllLines(data.resolve(source + ".txt"));
        try (Apertium apertium = new Apertium(ApertiumSettings.DEFAULT, InstantSource.system())) {
            Deadline deadline = Deadline.in(Duration.ofMinutes(5), InstantSource.system());
            long start = System.nanoTime();
            apertium.translate(texts.subList(0, 1), pair, deadline);
            long first = System.nanoTime();
            List<String> answers = apertium.translate(texts, pair, deadline);
            long end = System.nanoTime();
            System.out.printf(
                    "%s %s: first %d ms, then %.2f ms a sentence, chrF %.1f%n",
                    pair,
                    apertium.plan(pair).orElseThrow(),
                    (first - start) / 1_000_000,
                    (end - first) / 1e6 / texts.size(),
                    CharacterF.score(answers, Files.readAllLines(data.resolve(target + ".txt"))));
            for (int i = 0; i < 4; i++) {
                System.out.println("  " + texts.get(i * 7) + "\n    " + answers.get(i * 7));
            }
        }
    }
}
