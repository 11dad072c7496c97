package io.glossa.engine.offline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no quotation, don’t worry",
                "“so”",
                "„so“",
                "„so”",
                "”so”",
                "«so»",
                "»so«",
                "‹so›",
                "\"so\"",
                "「so」",
                "『so』",
                "«a “b” c»",
                "“a ‹b› c”",
                "«a \"b\" c»"
            })
    void areClosed(String text) {
        assertThat(openAfter(text)).isFalse();
        assertThat(openAfter(text.substring(0, text.length() - 1))).isEqualTo(!text.startsWith("no"));
    }

    private static boolean openAfter(String text) {
        Quotations quotations = new Quotations();
        quotations.read(text, 0, text.length());
        return quotations.open();
    }
}
