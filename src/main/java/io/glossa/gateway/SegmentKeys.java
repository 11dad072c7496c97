package io.glossa.gateway;

import io.glossa.cache.Key;
import io.glossa.language.Languages;
import io.glossa.task.Style;

/** What the segments of one document are kept under. What they share is hashed once: it may be long. */
final class SegmentKeys {

    private final Languages pair;
    private final Style style;
    private final String shared;

    SegmentKeys(Languages pair, Style style) {
        this.pair = pair;
        this.style = style;
        this.shared = Key.of(
                        style.formality().name(),
                        style.context(),
                        Key.of(style.instructions().toArray(String[]::new)).hash())
                .hash();
    }

    /** @param fingerprint of the engine, taken before it is asked: its prompts may change meanwhile */
    Key of(String text, String fingerprint) {
        String glossary = style.glossary().stream()
                .filter(term -> term.occursIn(text))
                .map(term -> Key.of(term.source(), term.target()).hash())
                .toList()
                .toString();
        return Key.of(
                "segment", text, pair.source().tag(), pair.target().tag(), "plain", shared, glossary, fingerprint);
    }
}
