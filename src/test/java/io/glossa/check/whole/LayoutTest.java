package io.glossa.check.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void countsItemsOfAnyKind() {
        assertThat(Layout.of("- bread\n* milk\n1. tea\n2) coffee\n\t• cake\nnot this one\n-1 degree\n3.5 litres")
                        .items())
                .isEqualTo(5);
    }

    @Test
    void countsParagraphsBetweenEmptyLines() {
        assertThat(Layout.of("One\nstill one\n\n \nTwo\r\n\r\nThree\n").paragraphs())
                .isEqualTo(3);
    }

    @Test
    void countsNothingInNothing() {
        assertThat(Layout.of("")).isEqualTo(new Layout(0, 0));
    }
}
