package io.glossa.engine.offline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagPairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no tags at all | no tags at all",
                "<g1>a</g1> b <g2>c</g2> | <g1>a</g1> b <g2>c</g2>",
                "</g1>a<g1> b <g2>c</g2> | <g1>a</g1> b <g2>c</g2>",
                "a</g12> <x id=\"1\"/> b<g12> | a<g12> <x id=\"1\"/> b</g12>",
                "one half </g1> only | one half </g1> only",
            })
    void openBeforeTheyClose(String answer, String inOrder) {
        assertThat(TagPairs.inOrder(answer)).isEqualTo(inOrder);
    }
}
