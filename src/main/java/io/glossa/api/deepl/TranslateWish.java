package io.glossa.api.deepl;

import io.glossa.api.Fields;
import io.glossa.api.Limits;
import io.glossa.api.Refusal;
import io.glossa.document.Format;
import io.glossa.gateway.Order;
import io.glossa.task.Style;
import java.util.List;
import java.util.Optional;

/**
 * What {@code POST /v2/translate} is asked for.
 *
 * @param orders one for each text
 * @param model the kind of model that is asked for; empty: the answer does not tell which there was
 */
record TranslateWish(List<Order> orders, Optional<String> model) {

    /** @throws Refusal where a parameter is wrong, or can't be honoured */
    static TranslateWish of(Fields fields, Limits limits, GlossaryShelf shelf) {
        List<String> texts = fields.all("text");
        if (texts.isEmpty()) {
            throw Refusal.invalid("Parameter 'text' not specified.");
        }
        if (texts.size() > limits.texts()) {
            throw Refusal.invalid("Too many values for 'text': up to " + limits.texts() + " are taken.");
        }
        Pair pair = Pair.of(fields);
        Manner manner = new Manner(fields);
        Style style = new Style(
                manner.formality(pair.target()), pair.glossary(fields, shelf), manner.context(), manner.instructions());
        Format format = manner.format();
        TagHandling.check(texts, format);
        return new TranslateWish(
                texts.stream()
                        .map(text -> new Order(
                                text, pair.source(), List.of(pair.target()), style, format, false, Optional.empty()))
                        .toList(),
                manner.model());
    }
}
