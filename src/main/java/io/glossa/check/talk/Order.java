package io.glossa.check.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A passage of a text that reads like an order to a model: "Ignore all previous instructions".
 *
 * @param cues what tells so
 * @param clear whether everyday text hardly ever reads like that; "say only ..." may stand in any story
 */
record Order(String text, Set<Cue> cues, boolean clear) {

    /** In UTF-16 units: what makes an order stands close together. */
    private static final int REACH = 120;

    /** More orders than these no text holds that is meant for readers. */
    private static final int MOST = 1_000;

    /** All that the source holds. */
    static List<Order> in(Exchange exchange) {
        String text = exchange.source();
        Set<Integer> expected = exchange.written();
        Cues all = exchange.cues(text);
        List<Integer> languages = IntStream.range(0, Lexicon.known().size())
                .filter(language -> Ordering.isPossible(all.of(language), expected.contains(language)))
                .boxed()
                .toList();
        List<Order> orders = new ArrayList<>();
        if (!languages.isEmpty()) {
            for (String piece : pieces(text)) {
                find(piece, languages, expected, orders);
            }
        }
        return orders.subList(0, Math.min(MOST, orders.size()));
    }

    private static void find(String piece, List<Integer> languages, Set<Integer> expected, List<Order> orders) {
        Cues cues = Lexicon.known().in(piece);
        Cues label = Lexicon.known().in(Unit.label(piece));
        for (int language : languages) {
            Set<Cue> found = cues.of(language);
            boolean own = expected.contains(language);
            boolean clear = (Ordering.isClear(found) && (own || Ordering.isTelling(found)))
                    || (own && label.has(language, Cue.SYSTEM) && Ordering.isLabelled(found));
            if (clear || (own && Ordering.isFaint(found))) {
                found.retainAll(Ordering.CUES);
                orders.add(new Order(piece, found, clear));
            }
        }
    }

    /** The clauses of the text, and what is longer in overlapping parts. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String sentence : Sentences.of(text)) {
            if (sentence.length() <= REACH) {
                pieces.add(sentence);
            }
            for (String clause : sentence.split("[,:;—،、，：；]", -1)) {
                for (int from = 0; from == 0 || from + REACH / 2 < clause.length(); from += REACH / 2) {
                    pieces.add(clause.substring(from, Math.min(clause.length(), from + REACH)));
                }
            }
        }
        return pieces;
    }
}
