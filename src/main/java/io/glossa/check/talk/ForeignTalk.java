package io.glossa.check.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An English sentence before or behind an answer in another language: models think in English, and remark in it. */
final class ForeignTalk {

    private static final int FEWEST_WORDS = 4;

    /** Of a unit's words, those that are everyday words of English. */
    private static final double ENGLISH = 0.6;

    /** Of a unit's words, those that the source has as well: then it is a quotation, or was left as it was. */
    private static final double QUOTED = 0.6;

    /** Shorter ones are words of many languages: no, he, a, to, on. */
    private static final int SURELY_ENGLISH = 3;

    private static final int FEWEST_SURE = 2;

    private ForeignTalk() {}

    static Optional<String> in(Exchange exchange) {
        if (exchange.pair().target().base().equals("en")) {
            return Optional.empty();
        }
        List<Unit> units = Stream.concat(Unit.head(exchange.answer()).stream(), Unit.tail(exchange.answer()).stream())
                .toList();
        return units.stream()
                .map(Unit::text)
                .filter(text -> isEnglish(exchange.folded(text)) && !isQuoted(exchange.folded(text), exchange))
                .findFirst();
    }

    private static boolean isEnglish(String folded) {
        List<String> words = words(folded);
        List<String> english = words.stream().filter(Words.ENGLISH::contains).toList();
        return words.size() >= FEWEST_WORDS
                && english.size() >= ENGLISH * words.size()
                && english.stream()
                                .filter(word -> word.length() >= SURELY_ENGLISH)
                                .count()
                        >= FEWEST_SURE;
    }

    private static boolean isQuoted(String folded, Exchange exchange) {
        Set<String> there = Set.copyOf(words(exchange.folded(exchange.source())));
        List<String> words = words(folded);
        return words.stream().filter(there::contains).count() >= QUOTED * words.size();
    }

    private static List<String> words(String folded) {
        return Arrays.asList(folded.strip().split(" ", -1));
    }

    private static final class Words {
        static final Set<String> ENGLISH = TalkFiles.lines("english").stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
