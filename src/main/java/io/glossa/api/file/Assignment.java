package io.glossa.api.file;

import io.glossa.document.Format;
import io.glossa.gateway.Order;
import io.glossa.language.Language;
import io.glossa.task.Style;
import java.util.List;
import java.util.Optional;

/**
 * A file, and what is wished of it.
 *
 * @param name the file's name
 * @param source empty: to be detected
 * @param another whether a file that turns out to be in the target's language is a mistake; else it stays as it is
 */
public record Assignment(
        String name,
        FileKind kind,
        Content content,
        Optional<Language> source,
        Language target,
        Style style,
        boolean another) {

    Order order() {
        Format format = content.format();
        return new Order(content.text(), source, List.of(target), style, format, false, Optional.empty());
    }
}
