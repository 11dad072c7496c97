package io.glossa.language.detect;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the profiles that optimaize's language-detector (artifact com.optimaize.languagedetector:language-detector)
 * ships, made from the Wikipedias. Only the files are used, in a naive Bayes model of our own.
 */
final class Profiles {

    /** The share that a gram is taken to have in a language where it was never seen: half of 1 in 10 000. */
    private static final double UNSEEN = 5e-5;

    private Profiles() {}

    static GramWeights read(KnownLanguages known) throws IOException {
        GramWeightsBuilder weights = new GramWeightsBuilder(known.size());
        for (int i = 0; i < known.size(); i++) {
            int language = i;
            String name = known.get(i).profile();
            if (!name.isEmpty()) {
                GramShares shares = shares(name);
                boolean rewritten = known.language(i).tag().equals("sr-Latn");
                (rewritten ? SerbianLetters.latin(shares) : shares)
                        .forEach((gram, share) -> weights.add(gram, language, Math.log1p(share / UNSEEN)));
            }
        }
        return weights.build();
    }

    private static GramShares shares(String name) throws IOException {
        try (InputStream in = Resource.open("languages/" + name)) {
            return ProfileReader.shares(in);
        }
    }
}
