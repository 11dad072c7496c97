package io.glossa.engine;

import io.glossa.language.Languages;
import io.glossa.task.Style;
import io.glossa.task.SummaryForm;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A text to be summarized.
 *
 * @param pair the text's language, and the summary's
 * @param style how the caller wants the target language written
 * @param translation waits for the text's translation into the summary's language, where somebody is making one; empty
 *     where nobody is, or it failed
 */
public record SummaryTask(
        String text, Languages pair, SummaryForm form, Style style, Supplier<Optional<String>> translation) {

    SummaryTask with(String text, SummaryForm form) {
        return new SummaryTask(text, pair, form, style, translation);
    }
}
