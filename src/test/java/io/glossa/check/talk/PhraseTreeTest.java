package io.glossa.check.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class PhraseTreeTest {

    @Property
    void findsThosePhrasesThatTheTextContains(
            @ForAll @Size(max = 40) List<@From("words") String> phrases, @ForAll("words") String text) {
        PhraseTree tree = new PhraseTree();
        List<String> byNumber = new ArrayList<>(List.of(""));
        Set<String> expected = new TreeSet<>();
        for (String phrase : phrases) {
            if (tree.add(phrase, byNumber.size()) == byNumber.size()) {
                byNumber.add(phrase);
            }
            if (text.contains(phrase)) {
                expected.add(phrase);
            }
        }

        Set<String> found = new TreeSet<>();
        tree.find(text, number -> found.add(byNumber.get(number)));

        assertThat(found).isEqualTo(expected);
    }

    @Example
    void remembersMorePhrasesThanItBeginsWithRoomFor() {
        PhraseTree tree = new PhraseTree();
        for (int i = 1; i <= 20_000; i++) {
            tree.add("phrase " + i + ";", i);
        }

        List<Integer> found = new ArrayList<>();
        tree.find("of phrase 19999; and phrase 7;", found::add);

        assertThat(found).containsExactly(19_999, 7);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("ab ü").ofMinLength(1).ofMaxLength(8);
    }
}
