package io.glossa.api.deepl;

import io.glossa.api.Fields;
import io.glossa.api.Limits;
import io.glossa.api.Refusal;
import io.glossa.document.Format;
import io.glossa.gateway.Order;
import io.glossa.glossary.Glossary;
import io.glossa.language.Language;
import io.glossa.language.Languages;
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

    private static final String TARGET = "target_lang";
    private static final String SOURCE = "source_lang";

    /** @throws Refusal where a parameter is wrong, or can't be honoured */
    static TranslateWish of(Fields fields, Limits limits, GlossaryShelf shelf) {
        List<String> texts = fields.all("text");
        if (texts.isEmpty()) {
            throw Refusal.invalid("Parameter 'text' not specified.");
        }
        if (texts.size() > limits.texts()) {
            throw Refusal.invalid("Too many values for 'text': up to " + limits.texts() + " are taken.");
        }
        Language target = Codes.language(
                TARGET,
                fields.one(TARGET).orElseThrow(() -> Refusal.invalid("Parameter '" + TARGET + "' not specified.")));
        Optional<Language> source = fields.one(SOURCE).map(code -> Codes.language(SOURCE, code));
        Manner manner = new Manner(fields);
        Glossary glossary = glossary(new GlossaryIds(fields).all(), source, target, shelf);
        Style style = new Style(manner.formality(target), glossary, manner.context(), manner.instructions());
        Format format = manner.format();
        TagHandling.check(texts, format);
        return new TranslateWish(
                texts.stream()
                        .map(text -> new Order(text, source, List.of(target), style, format, false, Optional.empty()))
                        .toList(),
                manner.model());
    }

    private static Glossary glossary(
            List<String> ids, Optional<Language> source, Language target, GlossaryShelf shelf) {
        if (ids.isEmpty()) {
            return Glossary.NONE;
        }
        Language from = source.orElseThrow(
                () -> Refusal.invalid("Use of a glossary requires the source_lang parameter to be specified"));
        return shelf.use(ids, new Languages(from, target));
    }
}
