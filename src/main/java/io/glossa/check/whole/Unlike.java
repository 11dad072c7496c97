package io.glossa.check.whole;

import java.util.List;

/** Whether an answer has so little of its source that it can hardly be a translation of it: the answer to a question in it, perhaps. */
final class Unlike {

    /** How many known words are found in another text of the same kind; see {@link Coverage}. */
    private static final double BY_ACCIDENT = 0.05;

    /** Both texts say the same of their words: each counts for half. */
    private static final double WORDS = 0.5;

    /** A name or figure that is found says much; that one is not, little. */
    private static final double NAME_FOUND = -1.5;

    private static final double NAME_MISSING = 0.3;

    private Unlike() {}

    /** The logarithm of how much likelier it is that the answer is of another text. */
    static double evidence(Comparison texts) {
        double kept = Math.max(BY_ACCIDENT, Senses.usuallyKept(texts.source(), texts.answer()));
        double byWords = WORDS * byWords(texts.senses(), kept);
        // What half of the evidence speaks against is a translation: nearly all are, and the rest takes time.
        return byWords < 0
                ? byWords
                : byWords
                        + WORDS * byWords(texts.answerSenses(), kept)
                        + byNames(texts.anchors())
                        + byNames(texts.answerAnchors());
    }

    private static double byWords(List<Anchor> words, double kept) {
        int found = (int) words.stream().filter(Anchor::found).count();
        return -new Odds(words.size(), kept, BY_ACCIDENT).of(found, words.size());
    }

    private static double byNames(List<Anchor> names) {
        return names.stream()
                .mapToDouble(name -> name.found() ? NAME_FOUND : NAME_MISSING)
                .sum();
    }
}
