package io.glossa.engine;

import io.glossa.failure.Finding;
import io.glossa.language.Languages;
import io.glossa.task.Style;
import io.glossa.task.SummaryForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A text to be summarized.
 *
 * @param pair the text's language, and the summary's
 * @param style how the caller wants the target language written
 * @param translation waits for the text's translation into the summary's language, where somebody is making one; empty
 *     where nobody is, or it failed
 * @param wrong what was wrong with an earlier summary, where this is to better it
 */
public record SummaryTask(
        String text,
        Languages pair,
        SummaryForm form,
        Style style,
        Supplier<Optional<String>> translation,
        List<Finding> wrong) {

    public SummaryTask {
        wrong = List.copyOf(wrong);
    }

    public SummaryTask(
            String text, Languages pair, SummaryForm form, Style style, Supplier<Optional<String>> translation) {
        this(text, pair, form, style, translation, List.of());
    }

    /** The same after a summary that was not sound. */
    public SummaryTask told(List<Finding> wrong) {
        return new SummaryTask(text, pair, form, style, translation, wrong);
    }

    /** Of a part of the text, for a summary of the whole. */
    SummaryTask part(String text, SummaryForm form) {
        return new SummaryTask(text, pair, form, style, translation);
    }

    /** Of what has been made of the parts. */
    SummaryTask from(String notes) {
        return new SummaryTask(notes, pair, form, style, translation, wrong);
    }
}
