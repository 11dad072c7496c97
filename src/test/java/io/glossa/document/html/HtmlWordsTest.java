package io.glossa.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Format;
import io.glossa.document.format.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "One <b>two</b>  three | One two three",
                "<p>One</p><p>Two</p> | One¶¶Two",
                "<p>One<br>two<br/>three | One¶two¶three",
                "<ul><li>One<li>Two</ul>three | One¶¶Two¶¶three",
                "<div><div><p> One </p></div></div> <p>&nbsp;</p> <p>Two | One¶¶Two",
                "<p>R&amp;D &lt;b&gt; caf&eacute;</p> | R&D <b> café",
                "<p>Run <code>ls</code> by <i translate=no>Acme</i> | Run ls by Acme",
                "<title>Page</title><nav>Menu</nav><h1>Head</h1><pre>x = 1</pre><button>Send</button> | Head",
                "<title>Page</title><nav>Menu</nav> | Page¶¶Menu",
                "<script>no</script><style>no</style><template>no</template><svg><text>no</text></svg>yes<!-- no --> | yes",
                "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字 | 漢字",
                "<p></p> | ",
            })
    void areWhatReadersRead(String html, String words) {
        assertThat(Formats.words(Format.HTML, html).replace('\n', '¶')).isEqualTo(words == null ? "" : words);
    }

    @Test
    void areAllOfAPlainText() {
        assertThat(Formats.words(Format.PLAIN, " a <b> \n")).isEqualTo(" a <b> \n");
    }
}
