package io.glossa.gateway;

import io.glossa.document.Format;
import io.glossa.language.Language;
import io.glossa.task.Style;
import io.glossa.task.SummaryForm;
import java.util.List;
import java.util.Optional;

/**
 * One text, and what a caller wants of it.
 *
 * @param source the text's language; empty: to be detected
 * @param targets the languages to translate into, at least one
 * @param format how the text is written, and the translations are
 * @param article whether the text comes from a page, with the page's furniture round it
 * @param summary what the summaries look like; empty: none wanted
 */
public record Order(
        String text,
        Optional<Language> source,
        List<Language> targets,
        Style style,
        Format format,
        boolean article,
        Optional<SummaryForm> summary) {

    public Order {
        targets = List.copyOf(targets);
    }
}
