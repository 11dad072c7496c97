package io.glossa.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&amp;", "&lt;", "&eacute;", "&Eacute;", "&hellip;", "&nGt;", "&NotEqualTilde;", "&unknown;", "&AMP;",
                        "&amp",
                "&copy2024", "&notit;", "&#65;", "&#x41;", "&#X1F600;", "&#8217", "&#0;", "&#128;", "&#x80;",
                        "&#xD800;",
                "&#x110000;", "&#99999999999;", "&#00000000065;", "&#127;", "&#159;", "&#160;", "&#13;", "&#9;"
            })
    void standsForWhatBrowsersMakeOfIt(String written) {
        assertThat(HtmlReference.meaning(written, false)).isEqualTo(Parser.unescapeEntities(written, false));
        assertThat(HtmlReference.meaning(written, true)).isEqualTo(Parser.unescapeEntities(written, true));
    }

    @Test
    void standsForTheSameWhateverItsNumber() {
        IntStream.range(0, 0x500)
                .forEach(number -> assertThat(HtmlReference.meaning("&#" + number + ";", false))
                        .isEqualTo(Parser.unescapeEntities("&#" + number + ";", false)));
    }
}
