package io.glossa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final List<Segment> DOCUMENT = Parts.of("one", "two", "three", "four", "five");

    @Test
    void areTheTextJustBeforeAndAfterInItsOrder() {
        assertThat(Neighbours.of(DOCUMENT.subList(2, 3), DOCUMENT)).isEqualTo(new Neighbours("one\ntwo", "four\nfive"));
    }

    @Test
    void areEmptyAtEitherEndOfTheDocument() {
        assertThat(Neighbours.of(DOCUMENT.subList(0, 2), DOCUMENT).before()).isEmpty();
        assertThat(Neighbours.of(DOCUMENT.subList(3, 5), DOCUMENT).after()).isEmpty();
        assertThat(Neighbours.of(DOCUMENT, DOCUMENT)).isEqualTo(new Neighbours("", ""));
    }

    @Test
    void areFoundByNumberWhereTextsAreRepeated() {
        List<Segment> document = Parts.of("same", "other", "same", "end");

        assertThat(Neighbours.of(document.subList(2, 3), document)).isEqualTo(new Neighbours("same\nother", "end"));
    }

    @Test
    void reachNoFurtherThanAParagraphOrTwoAndKeepWhatIsNearest() {
        // Given
        List<Segment> document = Parts.of("f".repeat(5000) + "near", "chunk", "near" + "f".repeat(5000));

        // When
        Neighbours neighbours = Neighbours.of(document.subList(1, 2), document);

        // Then
        assertThat(neighbours.before()).endsWith("fnear").hasSizeLessThanOrEqualTo(800);
        assertThat(neighbours.after()).startsWith("nearf").hasSizeLessThanOrEqualTo(800);
    }

    @Test
    void neverCutACharacterInTwo() {
        // Given: each is two chars, and there is an odd one at either end
        List<Segment> document = Parts.of("😀".repeat(1000) + "a", "chunk", "a" + "😀".repeat(1000));

        // When
        Neighbours neighbours = Neighbours.of(document.subList(1, 2), document);

        // Then
        assertThat(neighbours.before()).matches("(😀)+a");
        assertThat(neighbours.after()).matches("a(😀)+");
    }
}
