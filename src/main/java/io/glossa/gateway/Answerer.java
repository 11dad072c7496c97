package io.glossa.gateway;

import io.glossa.cache.Entry;
import io.glossa.engine.Engine;
import io.glossa.failure.Finding;
import io.glossa.task.Formality;
import io.glossa.task.Style;
import java.util.Optional;

/** Who answered. */
public record Answerer(String provider, String model, boolean degraded) {

    /** What an answer of the offline engine has to say of wishes that only a model can follow. */
    static Optional<Finding> notFollowed(Style style) {
        boolean wished = style.formality() != Formality.DEFAULT
                || !style.glossary().isEmpty()
                || !style.instructions().isEmpty();
        return wished
                ? Optional.of(new Finding(
                        "style", null, "the offline engine can't follow formality, glossary or instructions"))
                : Optional.empty();
    }

    /** Who made a kept answer: never a makeshift. */
    static Answerer of(Entry entry) {
        return new Answerer(entry.provider(), entry.model(), false);
    }

    static Answerer of(Engine engine) {
        return new Answerer(engine.name(), engine.model(), engine.degraded());
    }
}
