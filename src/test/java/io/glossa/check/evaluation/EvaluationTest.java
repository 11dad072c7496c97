package io.glossa.check.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.check.evaluation.defect.Defects;
import io.glossa.language.detect.LanguageDetector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    private static final LanguageDetector DETECTOR = new LanguageDetector(Set.of());
    private static final Options OPTIONS = new Options(Set.of(), Set.of("en"), 1, 300);

    @TempDir
    Path folder;

    @BeforeEach
    void writeTexts() throws IOException {
        Files.writeString(
                folder.resolve("en.txt"),
                "The harbour of the old town was closed for 14 days.\nFishermen are waiting for better weather.\n\n");
        Files.writeString(
                folder.resolve("de.txt"),
                "Der Hafen der alten Stadt war 14 Tage lang geschlossen.\nDie Fischer warten auf besseres Wetter.\nMehr\n");
        Files.writeString(
                folder.resolve("fi.txt"),
                "Vanhan kaupungin satama oli suljettuna 14 päivää.\nKalastajat odottavat parempaa säätä.\n\n");
        Files.writeString(folder.resolve("documents.txt"), "harbour\nharbour\nharbour\n");
    }

    @Test
    void readsOnlyLinesThatBothLanguagesHave() throws IOException {
        evaluate();

        assertThat(report()).contains("## line by line", "| de | 2 | 0.00 |", "| fi | 2 | 0.00 |");
    }

    @Test
    void makesParagraphsOfLinesOfTheSameStory() throws IOException {
        evaluate();

        assertThat(report()).contains("## paragraphs of 2 to 4 lines", "| de | 1 | 0.00 |");
    }

    @Test
    void makesNoParagraphsWhereNothingSaysWhichLinesBelongTogether() throws IOException {
        Files.delete(folder.resolve("documents.txt"));

        evaluate();

        assertThat(report()).doesNotContain("paragraphs of 2 to 4 lines");
    }

    @Test
    void tellsWhichDefectsWereCaught() throws IOException {
        evaluate();

        assertThat(report()).containsPattern("\\| to \\| segments \\|.* placeholder lost \\|");
        assertThat(folder.resolve("checks-missed.tsv")).content().doesNotContain("\tplaceholder lost\t");
    }

    @Test
    void measuresTheLanguagesThatAreNamedAndNoOthers() throws IOException {
        evaluate(new Options(Set.of("de"), Set.of("en"), 1, 300));

        assertThat(report()).contains("| de | 2 | 0.00 |").doesNotContain("| fi |", "| en |");
    }

    private void evaluate() throws IOException {
        evaluate(OPTIONS);
    }

    private void evaluate(Options options) throws IOException {
        ParallelTexts texts = ParallelTexts.read(folder, options.needed());
        new Evaluation(DETECTOR, texts, Defects.ALL, options).run().write(folder);
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("checks.md"));
    }
}
