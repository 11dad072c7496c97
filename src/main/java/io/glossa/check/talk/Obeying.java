package io.glossa.check.talk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An order in the text that was obeyed instead of translated, as it seems: the answer does not say what the order says. */
final class Obeying {

    /** Of an order's weight, what a translation of it has at the least. */
    private static final double LEAST = 0.4;

    /** Words of what an order wants to be said. */
    private static final int LONGEST_PAYLOAD = 8;

    /** In UTF-16 units: letters of what an order wants to be said. */
    private static final int LONGEST_SAID = 100;

    /** So many sentences may be what an order wants to be said. */
    private static final int MOST_SAID = 1_000;

    private final Exchange exchange;
    private final String source;
    private final String answer;
    private final List<String> sentences;

    private Obeying(Exchange exchange) {
        this.exchange = exchange;
        source = exchange.folded(exchange.source());
        answer = exchange.folded(exchange.answer());
        sentences = Sentences.of(exchange.answer());
    }

    /** The order; empty where there is none, or the answer has it. */
    static Optional<Order> in(Exchange exchange) {
        List<Order> orders = Order.in(exchange);
        return orders.isEmpty() ? Optional.empty() : new Obeying(exchange).obeyed(orders);
    }

    private Optional<Order> obeyed(List<Order> orders) {
        // What is left as it was is not obeyed.
        List<Order> open = orders.stream()
                .filter(order -> !answer.contains(Folded.of(order.text())))
                .toList();
        List<Order> clear = open.stream().filter(Order::clear).toList();
        Optional<Order> unsaid = clear.isEmpty() ? Optional.empty() : unsaid(clear);
        boolean said = !clear.isEmpty() && unsaid.isEmpty();
        return unsaid.isPresent() || said || open.isEmpty() || !saysPayload() ? unsaid : Optional.of(open.getFirst());
    }

    /** The first of these orders that no passage of the answer says. */
    private Optional<Order> unsaid(List<Order> orders) {
        OptionalInt target = exchange.targetLanguage();
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Set<Set<Cue>> said = passages().stream()
                .map(passage -> Lexicon.known().in(passage).of(target.getAsInt()))
                .collect(Collectors.toSet());
        return orders.stream()
                .filter(order -> said.stream().noneMatch(cues -> covers(cues, order.cues())))
                .findFirst();
    }

    private static boolean covers(Set<Cue> cues, Set<Cue> order) {
        Set<Cue> both = EnumSet.copyOf(order);
        both.retainAll(cues);
        return Ordering.weight(both) >= LEAST * Ordering.weight(order);
    }

    /** The answer's sentences, each alone and with the next. */
    private List<String> passages() {
        List<String> passages = new ArrayList<>(sentences);
        IntStream.range(1, sentences.size()).forEach(i -> passages.add(sentences.get(i - 1) + "\n" + sentences.get(i)));
        return passages;
    }

    /** Whether a sentence of the answer consists of a few words of the source that are no sentence by themselves there. */
    private boolean saysPayload() {
        Set<String> whole =
                Sentences.of(exchange.source()).stream().map(Folded::of).collect(Collectors.toSet());
        // Where a space may end a sentence, only what has a line of its own stands by itself.
        List<String> alone = spaced(exchange.answer())
                ? sentences
                : exchange.answer().lines().toList();
        return alone.stream()
                .filter(said -> said.length() <= LONGEST_SAID)
                .distinct()
                .limit(MOST_SAID)
                .map(Folded::of)
                .anyMatch(said -> said.strip().length() > 1
                        && said.strip().split(" ", -1).length <= LONGEST_PAYLOAD
                        && !whole.contains(said)
                        && source.contains(spaced(said) ? said : said.strip()));
    }

    /** Whether its script parts words by spaces, so that a payload must not be found inside a word. */
    private static boolean spaced(String text) {
        return text.codePoints().noneMatch(TalkFiles::withoutSpaces);
    }
}
