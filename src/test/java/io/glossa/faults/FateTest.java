package io.glossa.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same seed gives the same faults, as many as were asked for. */
class FateTest {

    private static final int MANY = 10_000;

    @Test
    void isTheSameInWhateverOrderTheCallsCome() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
        Map<Integer, Optional<Fault>> first = faults(7, "a", order);
        Collections.shuffle(order, new Random(1));
        assertThat(faults(7, "a", order)).isEqualTo(first);
        assertThat(faults(8, "a", order)).isNotEqualTo(first);
        assertThat(faults(7, "b", order)).isNotEqualTo(first);
    }

    @Test
    void failsAtTheGivenRateAndTheUpstreamsIndependently() {
        Fate a = new Fate(1, "a", 0.3, Mix.transients());
        Fate b = new Fate(1, "b", 0.3, Mix.transients());
        int failed = 0;
        int both = 0;
        int again = 0;
        for (int i = 0; i < MANY; i++) {
            boolean first = a.of(words(i)).isPresent();
            failed += first ? 1 : 0;
            both += b.of(words(i)).isPresent() && first ? 1 : 0;
            again += a.of(words(i)).isPresent() && first ? 1 : 0;
        }
        assertThat((double) failed / MANY).isCloseTo(0.3, within(0.015));
        assertThat((double) both / MANY).isCloseTo(0.09, within(0.01));
        assertThat((double) again / MANY).isCloseTo(0.09, within(0.01));
    }

    @Test
    void dealsEveryFaultOfAMixByItsWeight() {
        Fate fate = new Fate(1, "a", 1, Mix.of("500:3, stall"));
        long stalls = IntStream.range(0, MANY)
                .filter(i -> fate.of(words(i)).orElseThrow() == Fault.STALL)
                .count();
        assertThat((double) stalls / MANY).isCloseTo(0.25, within(0.015));

        Fate all = new Fate(1, "a", 1, Mix.of("all"));
        Set<Fault> dealt = new HashSet<>();
        IntStream.range(0, MANY).forEach(i -> all.of(words(i)).ifPresent(dealt::add));
        assertThat(dealt).containsExactlyInAnyOrder(Fault.values());
    }

    @Test
    void knowsWhichMixesCanGetBetter() {
        assertThat(Mix.of("transient").isTransient()).isTrue();
        assertThat(Mix.of("500,reset:2").isTransient()).isTrue();
        assertThat(Mix.of("500,401").isTransient()).isFalse();
        assertThatThrownBy(() -> Mix.of("five hundred")).hasMessageContaining("503-later");
        assertThatThrownBy(() -> Mix.of("500:0")).hasMessageContaining("above 0");
    }

    @Test
    void noTwoTextsAreAlikeAndTheUpstreamsKnowThemAll() {
        Set<String> seen = new HashSet<>();
        for (int row = 1; row <= 3; row++) {
            for (int number = 0; number < 1000; number++) {
                Text text = Text.of(1, row, number);
                assertThat(text.english().split("\n\n")).allMatch(seen::add);
            }
        }
        for (Sentence sentence : Sentence.WITH_SOMETHING_KEPT) {
            String sent = sentence.english(5).replace(sentence.kept().replace("[n]", "5"), "<x id=\"1\"/>");
            assertThat(Sentence.translate(sent))
                    .isEqualTo(sentence.spanish(5).replace(sentence.kept().replace("[n]", "5"), "<x id=\"1\"/>"));
        }
    }

    private static Map<Integer, Optional<Fault>> faults(long seed, String upstream, List<Integer> order) {
        Fate fate = new Fate(seed, upstream, 0.3, Mix.all());
        Map<Integer, Optional<Fault>> faults = new LinkedHashMap<>();
        order.forEach(i -> faults.put(i, fate.of(words(i))));
        return faults;
    }

    private static Words words(int number) {
        return new Words("<x id=\"1\"/> " + number, Map.of(1, "Uno."));
    }
}
