package io.glossa.gateway;

import io.glossa.cache.Key;
import io.glossa.glossary.Glossary;
import io.glossa.glossary.TermList;
import io.glossa.language.Language;
import io.glossa.task.Style;
import io.glossa.task.SummaryForm;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a whole answer is remembered under: the request, in one spelling for all ways to ask the same, and the engines with
 * their prompts. The text counts letter by letter, for parts of it may stand in the answer as they are.
 */
final class RequestKey {

    private RequestKey() {}

    static Key of(Order order, Terms terms, String engines) {
        return Key.exactly(
                "translate",
                order.text(),
                tag(order.source()),
                list(order.targets().stream().map(Language::tag).toList()),
                style(order.style()),
                order.format().fingerprint(),
                String.valueOf(order.article()),
                order.summary().map(SummaryForm::toString).orElse(""),
                terms(terms),
                engines);
    }

    static Key of(SummaryOrder order, Terms terms, String engines) {
        return Key.exactly(
                "summarize",
                order.text(),
                tag(order.source()),
                tag(order.language()),
                list(order.instructions()),
                order.format().fingerprint(),
                glossary(order.glossary()),
                String.valueOf(order.article()),
                order.form().toString(),
                terms(terms),
                engines);
    }

    private static String terms(Terms terms) {
        return list(List.of(
                terms.provider().orElse(""),
                terms.tenant(),
                String.join(" ", new TreeSet<>(terms.providers())),
                String.valueOf(terms.strict())));
    }

    private static String style(Style style) {
        return style.equals(Style.PLAIN)
                ? ""
                : list(List.of(
                        style.formality().name(),
                        style.context(),
                        list(style.instructions()),
                        glossary(style.glossary())));
    }

    /** Where two lists have the same term, their order counts. */
    private static String glossary(Glossary glossary) {
        return glossary.isEmpty()
                ? ""
                : list(Stream.concat(
                                Stream.of(glossary.matching().toString()),
                                glossary.lists().stream().map(TermList::fingerprint))
                        .toList());
    }

    private static String tag(Optional<Language> language) {
        return language.map(Language::tag).orElse("");
    }

    /** As one part, so that no two lists look alike. */
    private static String list(List<String> parts) {
        return parts.size() == 1
                ? "1" + parts.getFirst()
                : parts.isEmpty()
                        ? ""
                        : "#" + Key.exactly(parts.toArray(String[]::new)).hash();
    }
}
