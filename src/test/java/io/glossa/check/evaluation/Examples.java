package io.glossa.check.evaluation;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.List;
import java.util.Map;

/** Examples of a few lines, for tests. */
public final class Examples {

    private Examples() {}

    /** English lines with their German translation, and the same in Finnish. */
    public static Example of(List<String> english, List<String> german, List<String> finnish) {
        Language en = new Language("en");
        Language de = new Language("de");
        ParallelTexts texts = ParallelTexts.of(Map.of(en, english, de, german, new Language("fi"), finnish));
        return new Example(texts, new Languages(en, de), 0, english.size());
    }
}
