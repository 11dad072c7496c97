package io.glossa.check.talk;

import java.util.List;

/** An answer that gives the source once more beside its translation. */
final class BothGiven {

    /** Folded letters of a sentence that no other language has by chance. */
    private static final int LONG = 30;

    /** How much longer than its source such an answer is. */
    private static final double LONGER = 1.5;

    /** In UTF-16 units: so much of a sentence is looked for. */
    private static final int BEGINNING = 100;

    /** So many sentences are looked for: if all of them are there, the others are. */
    private static final int MOST = 200;

    private BothGiven() {}

    static boolean in(Exchange exchange) {
        String here = exchange.folded(exchange.answer());
        String there = exchange.folded(exchange.source());
        if (here.length() < LONGER * there.length()) {
            return false;
        }
        List<String> sentences = Sentences.of(exchange.source()).stream()
                .map(Folded::of)
                .filter(sentence -> sentence.length() >= LONG)
                .map(sentence -> sentence.substring(0, Math.min(BEGINNING, sentence.length())))
                .limit(MOST)
                .toList();
        return !sentences.isEmpty() && sentences.stream().allMatch(here::contains);
    }
}
