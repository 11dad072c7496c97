package io.glossa.language.detect;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * All that has to be loaded before something can be detected, about 15 MB. Never changes, so that many threads can use
 * it at once.
 */
record Models(KnownLanguages known, GramWeights maxent, GramWeights profiles, Hints hints) {

    /** The same for all who ask. The first waits some tenths of a second; in the native executable nobody does. */
    static Models loaded() {
        return Loaded.MODELS;
    }

    private static Models load() {
        try {
            KnownLanguages known = KnownLanguages.all();
            return new Models(known, MaxentModel.read(known), Profiles.read(known), Hints.read(known));
        } catch (IOException e) {
            throw new UncheckedIOException("the models of language detection can't be read", e);
        }
    }

    /**
     * Initialized while the native executable is built, which holds the models ready and not the files that they are read
     * from: it starts in less time, takes less memory, and reads only those pages of its file that are asked for.
     */
    private static final class Loaded {
        private static final Models MODELS = load();
    }
}
