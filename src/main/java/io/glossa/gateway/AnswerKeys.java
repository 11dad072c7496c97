package io.glossa.gateway;

import io.glossa.cache.Key;
import io.glossa.document.Format;
import io.glossa.document.Masked;
import io.glossa.language.Languages;
import io.glossa.task.Style;
import io.glossa.task.SummaryForm;

/** What the answers to one document are kept under, its segments and its summary. What they share is hashed once: it may be long. */
final class AnswerKeys {

    private final Languages pair;
    private final Style style;
    private final String shared;

    /**
     * @param tenant whose answers these are; those of others are never handed to it
     * @param checks the fingerprint of those that the answers have passed
     */
    AnswerKeys(Languages pair, Style style, String tenant, String checks) {
        this.pair = pair;
        this.style = style;
        this.shared = Key.of(
                        tenant,
                        checks,
                        style.formality().name(),
                        style.context(),
                        Key.of(style.instructions().toArray(String[]::new)).hash())
                .hash();
    }

    /** @param fingerprint of the engine, taken before it is asked: its prompts may change meanwhile */
    Key segment(String text, Format format, String fingerprint) {
        return key("segment", text, format.fingerprint(), fingerprint);
    }

    /** @param fingerprint of the engine, taken before it is asked: its prompts may change meanwhile */
    Key summary(String text, SummaryForm form, String fingerprint) {
        return key("summary", text, form.toString(), fingerprint);
    }

    private Key key(String kind, String text, String form, String fingerprint) {
        String glossary = style.glossary().occurringIn(Masked.words(text)).stream()
                .map(term -> Key.of(term.source(), term.target()).hash())
                .toList()
                .toString();
        return Key.of(kind, text, pair.source().tag(), pair.target().tag(), form, shared, glossary, fingerprint);
    }
}
