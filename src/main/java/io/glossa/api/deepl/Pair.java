package io.glossa.api.deepl;

import io.glossa.api.Fields;
import io.glossa.api.Refusal;
import io.glossa.glossary.Glossary;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.List;
import java.util.Optional;

/**
 * The languages that a request names.
 *
 * @param source empty: to be detected
 */
record Pair(Optional<Language> source, Language target) {

    private static final String TARGET = "target_lang";
    private static final String SOURCE = "source_lang";

    /** @throws Refusal where there is no target, or one of the two is no language */
    static Pair of(Fields fields) {
        Language target = Codes.language(
                TARGET,
                fields.one(TARGET).orElseThrow(() -> Refusal.invalid("Parameter '" + TARGET + "' not specified.")));
        return new Pair(fields.one(SOURCE).map(code -> Codes.language(SOURCE, code)), target);
    }

    /** The glossaries that the request names. */
    Glossary glossary(Fields fields, GlossaryShelf shelf) {
        List<String> ids = new GlossaryIds(fields).all();
        if (ids.isEmpty()) {
            return Glossary.NONE;
        }
        Language from = source.orElseThrow(
                () -> Refusal.invalid("Use of a glossary requires the source_lang parameter to be specified"));
        return shelf.use(ids, new Languages(from, target));
    }
}
