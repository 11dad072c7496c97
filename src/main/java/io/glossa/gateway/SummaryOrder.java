package io.glossa.gateway;

import io.glossa.document.Format;
import io.glossa.glossary.Glossary;
import io.glossa.language.Language;
import io.glossa.task.SummaryForm;
import java.util.List;
import java.util.Optional;

/**
 * One text to be summarized.
 *
 * @param source the text's language; empty: to be detected
 * @param format how the text is written; the summary is plain text
 * @param language the summary's language; empty: the text's
 */
public record SummaryOrder(
        String text,
        Optional<Language> source,
        Optional<Language> language,
        SummaryForm form,
        Format format,
        boolean article,
        List<String> instructions,
        Glossary glossary) {

    public SummaryOrder {
        instructions = List.copyOf(instructions);
    }
}
