package io.glossa.engine;

import io.glossa.prompt.Delimiters;
import io.glossa.task.Formality;
import io.glossa.task.Style;
import io.glossa.task.SummaryForm;
import java.util.HashMap;
import java.util.Map;

/** What is filled into the summary prompt. */
final class SummaryWords {

    private SummaryWords() {}

    static Map<String, Object> of(SummaryTask task, boolean part) {
        SummaryForm form = task.form();
        Style style = task.style();
        Map<String, Object> words = new HashMap<>();
        words.put("target", task.pair().target().englishName());
        words.put("paragraph", form.shape() == SummaryForm.Shape.PARAGRAPH);
        words.put("bullets", form.shape() == SummaryForm.Shape.BULLETS);
        words.put("headline", form.shape() == SummaryForm.Shape.HEADLINE);
        words.put("length", length(form));
        words.put("part", part);
        words.put("formal", style.formality() == Formality.FORMAL);
        words.put("informal", style.formality() == Formality.INFORMAL);
        words.put(
                "findings",
                TranslationWords.lines(task.wrong().stream()
                        .map(finding -> finding.check() + ": " + finding.message())
                        .toList()));
        words.put("glossary", TranslationWords.glossary(style, task.text()));
        words.put("instructions", TranslationWords.lines(style.instructions()));
        words.put("context", Delimiters.quoted(style.context()));
        words.put("text", Delimiters.quoted(task.text()));
        return words;
    }

    private static String length(SummaryForm form) {
        if (form.words() != null) {
            return "about " + form.words() + " words";
        }
        return switch (form.shape()) {
            case PARAGRAPH -> form.sentences() + " sentences";
            case BULLETS -> form.sentences() + " points";
            case HEADLINE -> "at most 12 words";
        };
    }
}
