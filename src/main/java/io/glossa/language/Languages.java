package io.glossa.language;

/** A pair of languages: the one translated from, and the one translated into. */
public record Languages(Language source, Language target) {

    @Override
    public String toString() {
        return source + "-" + target;
    }
}
