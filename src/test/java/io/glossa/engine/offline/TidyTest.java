package io.glossa.engine.offline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"We were there,\" he said. | \" Estuvimos allí,\" dijo. | \"Estuvimos allí,\" dijo.",
                "He said: \"They left.\" | Dijo: \" Marcharon.\" | Dijo: \"Marcharon.\"",
                "It rains (they say). | Llueve ( dicen ). | Llueve (dicen).",
                "I know | sé | Sé",
                "Ǆ | Ǆ | Ǆ"
            })
    void theSpaceThatADroppedWordLeavesIsTakenOut(String source, String answer, String tidy) {
        assertThat(Tidy.after(answer, source)).isEqualTo(tidy);
    }

    @Test
    void spacesThatTheSourceHasStay() {
        assertThat(Tidy.after("« Sí » \" no \" !", "« Yes » \" no \" !")).isEqualTo("« Sí » \" no \" !");
    }
}
