package io.glossa.check.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExampleTest {

    private static final Language ENGLISH = new Language("en");
    private static final Language GERMAN = new Language("de");

    private static final ParallelTexts TEXTS =
            ParallelTexts.of(Map.of(ENGLISH, numbered("line "), GERMAN, numbered("Zeile ")));

    private static final Example EXAMPLE = new Example(TEXTS, new Languages(ENGLISH, GERMAN), 3, 5);

    @Test
    void joinsItsLines() {
        assertThat(EXAMPLE.source()).isEqualTo("line 3 line 4");
        assertThat(EXAMPLE.answer()).isEqualTo("Zeile 3 Zeile 4");
    }

    @Test
    void knowsAsManyLinesOfAnotherPlace() {
        assertThat(EXAMPLE.linesElsewhere(GERMAN, 4)).containsExactly("Zeile 7", "Zeile 8");
        assertThat(EXAMPLE.linesElsewhere(GERMAN, 7)).containsExactly("Zeile 0", "Zeile 1");
    }

    private static List<String> numbered(String word) {
        return IntStream.range(0, 10).mapToObj(number -> word + number).toList();
    }
}
