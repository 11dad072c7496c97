package io.glossa.engine.offline;

import io.glossa.EvaluationData;
import io.glossa.language.Language;
import io.glossa.task.SummaryForm;
import io.glossa.task.SummaryForm.Shape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at summaries of real stories: {@code documents.txt} says which line of a language's file is of which story. */
class SummaryEvaluation {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh-Hans", "ja", "ar", "hi", "ru", "vi"})
    void shows(String tag) throws Exception {
        Path data = EvaluationData.folder("documents.txt", tag + ".txt");
        List<String> documents = Files.readAllLines(data.resolve("documents.txt"));
        List<String> lines = Files.readAllLines(data.resolve(tag + ".txt"));
        Map<String, List<String>> stories = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            stories.computeIfAbsent(documents.get(i), name -> new ArrayList<>()).add(lines.get(i));
        }
        Language language = new Language(tag);
        long start = System.nanoTime();
        stories.values().forEach(story -> ExtractiveSummary.sentences(String.join("\n", story), language, 3));
        System.out.printf("%s: %.2f ms a story%n", tag, (System.nanoTime() - start) / 1e6 / stories.size());
        stories.values().stream().skip(10).limit(3).forEach(story -> {
            String text = String.join("\n", story);
            System.out.println("* " + ExtractiveSummary.of(text, language, SummaryForm.of(Shape.HEADLINE, null, null)));
            System.out.println(ExtractiveSummary.of(text, language, SummaryForm.of(Shape.BULLETS, 3, null)));
        });
    }
}
