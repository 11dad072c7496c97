package io.glossa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class KeyTest {

    /** Few letters, so that parts that look alike when put together are frequent; and e with its accent in two forms. */
    @Provide
    Arbitrary<String> part() {
        return Arbitraries.of(
                        "", "a", "b", "|", ",", "\0", " ", "\n", "\u00e9", "e\u0301", "e", "\ufb01", "fi", "\uff15",
                        "5", "😀")
                .list()
                .ofMaxSize(3)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> parts() {
        return part().list().ofMinSize(1).ofMaxSize(4);
    }

    @Example
    void tellsPartsApartWhereverTheyAreCut() {
        List<Key> keys = List.of(
                Key.of("a", "b"),
                Key.of("a|b"),
                Key.of("ab", ""),
                Key.of("", "ab"),
                Key.of("ab"),
                Key.of("a\0\0\0\0b"),
                Key.of("a\0\0\0\1b"),
                Key.of("b", "a"),
                Key.of("a", "b", ""));

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Example
    void isTheSameForTheSameTextInEitherUnicodeForm() {
        assertThat(Key.of("Tiếng Việt")).isEqualTo(Key.of(Normalizer.normalize("Tiếng Việt", Normalizer.Form.NFD)));
    }

    @Example
    void tellsApartWhatOnlyLooksAlike() {
        List<Key> keys = List.of(
                Key.of("5"),
                Key.of("\uff15"),
                Key.of("Up"),
                Key.of("up"),
                Key.of("up "),
                Key.of("u\u200bp"),
                Key.of("uр"));

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Property(seed = "1")
    void isSharedByEqualPartsAndByNothingElse(@ForAll("parts") List<String> one, @ForAll("parts") List<String> other) {
        assertThat(key(one).equals(key(other))).isEqualTo(composed(one).equals(composed(other)));
        assertThat(key(one)).isEqualTo(key(List.copyOf(one)));
    }

    @Property(seed = "2")
    void changesWithEverySinglePart(
            @ForAll("parts") List<String> parts, @ForAll @IntRange(max = 3) int index, @ForAll("part") String other) {
        // Given
        Assume.that(index < parts.size());
        List<String> changed = new ArrayList<>(parts);
        changed.set(index, other);
        Assume.that(!composed(changed).equals(composed(parts)));

        // Then
        assertThat(key(changed)).isNotEqualTo(key(parts));
    }

    @Property(seed = "3")
    void isNotChangedByTheUnicodeFormOfAPart(@ForAll("parts") List<String> parts) {
        List<String> decomposed = parts.stream()
                .map(part -> Normalizer.normalize(part, Normalizer.Form.NFD))
                .toList();

        assertThat(key(decomposed)).isEqualTo(key(parts));
    }

    private static Key key(List<String> parts) {
        return Key.of(parts.toArray(String[]::new));
    }

    private static List<String> composed(List<String> parts) {
        return parts.stream()
                .map(part -> Normalizer.normalize(part, Normalizer.Form.NFC))
                .toList();
    }
}
