package io.glossa.language.detect;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * All that has to be loaded before something can be detected, about 25 MB. Never changes, so that many threads can use
 * it at once.
 */
record Models(KnownLanguages known, GramWeights maxent, GramWeights profiles, Hints hints) {

    static Models load(KnownLanguages known) {
        try {
            return new Models(known, MaxentModel.read(known), Profiles.read(known), Hints.read(known));
        } catch (IOException e) {
            throw new UncheckedIOException("the models of language detection can't be read", e);
        }
    }
}
