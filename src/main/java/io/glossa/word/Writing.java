package io.glossa.word;

import io.glossa.word.Inline.Thing;

/** Writes a row anew. */
final class Writing {

    private final Source source;
    private final Row.Rendering rendering;
    private final StringBuilder written = new StringBuilder();

    Writing(Source source, Row.Rendering rendering) {
        this.source = source;
        this.rendering = rendering;
    }

    void words(String text, String format) {
        if (!text.isEmpty()) {
            written.append(source.words(format, text));
        }
    }

    void thing(Thing thing) {
        String xml = rendering.of(thing.start(), thing.end());
        written.append(thing.format() == null ? xml : source.run(thing.format(), xml));
    }

    /** A tag of something that stands round words. */
    void tag(String xml) {
        written.append(xml);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
