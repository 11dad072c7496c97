package io.glossa.check.number;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.List;

/** Short ways to compare two texts in tests. */
final class Pairs {

    private Pairs() {}

    static Languages of(String source, String target) {
        return new Languages(new Language(source), new Language(target));
    }

    static List<String> differences(String source, String text, String target, String answer) {
        return Comparison.differences(text, answer, of(source, target));
    }
}
