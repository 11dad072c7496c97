package io.glossa.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    @Provide
    Arbitrary<String> awkward() {
        return AwkwardTexts.any();
    }

    @Property
    void restoresEveryText(@ForAll("awkward") String text) {
        Masked masked = Masked.of(text);

        assertThat(masked.restore(masked.text())).isEqualTo(text);
        assertThat(masked.restore(masked.text() + " !")).isEqualTo(text + " !");
        assertThat(masked.lost(masked.text())).isEmpty();
    }

    @Test
    void takesNothingOfTheTextForAToken() {
        String text = "Write <xid=\"1\" > for %d, <gid=2>or</gid> that.";

        assertThat(Masked.of(text).restore(Masked.of(text).text())).isEqualTo(text);
    }

    @Property
    void sendsNoTagsOfOursButTheTokens(@ForAll("awkward") String text) {
        Masked masked = Masked.of(text);
        String sent = masked.text();
        for (int id = masked.originals().size(); id > 0; id--) {
            sent = sent.replace("<x id=\"" + id + "\"/>", "\uE000");
        }

        assertThat(sent).doesNotContainPattern("(?i)<\\s*/?\\s*([xg]\\d*|seg|text|source)(?![\\p{L}\\p{N}_:-])");
    }

    @Test
    void numbersTheTokensAlsoWhereAnOriginalComesTwice() {
        // When
        Masked masked = Masked.of("Ask {name}, then {name} at info@example.org.");

        // Then
        assertThat(masked.text()).isEqualTo("Ask <x id=\"1\"/>, then <x id=\"2\"/> at <x id=\"3\"/>.");
        assertThat(originals(masked)).containsExactly("{name}", "{name}", "info@example.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "See https://example.org/a_(b)_c, then | https://example.org/a_(b)_c",
                "(see https://example.org/path?q=1&r=%20x#top). | https://example.org/path?q=1&r=%20x#top",
                "请访问https://example.org/foo查看更多 | https://example.org/foo",
                "Voir https://例え.example/パス. | https://例え.example/パス",
                "예는 www.example.org에서 봅니다 | www.example.org",
                "Load <https://example.org/a> now | <https://example.org/a>",
                "FTP://files.example.org/x! | FTP://files.example.org/x",
                "Write to first.last+tag@mail.example.org. | first.last+tag@mail.example.org",
                "联系我们info@example.org吧 | info@example.org",
                "Hello {name}! | {name}",
                "Hello {{user.name}}! | {{user.name}}",
                "There are {0,number,#.##} of them | {0,number,#.##}",
                "Home is ${user.home} here | ${user.home}",
                "Hi %{name} there | %{name}",
                "Hi %(name)s there | %(name)s",
                "You have %d files | %d",
                "还有%d个文件 | %d",
                "It is %1$s now | %1$s",
                "It is %.2fm long | %.2f",
                "Hello %@ there | %@",
                "It is 100%% sure | %%",
                "Run `npm install {x}` now | `npm install {x}`",
                "Run ``a ` b`` now | ``a ` b``",
                "Ask @first_name now | @first_name",
                "Ask @me@social.example now | @me@social.example",
                "Read #Việt_Nam now | #Việt_Nam",
                "Read #हिन्दी now | #हिन्दी",
                "A tag <SEG id=\"1\" > here | <SEG id=\"1\" >",
                "A tag </ text> here | </ text>",
                "A tag <x id=\"7\"/> here | <x id=\"7\"/>",
                "A tag <g1> here | <g1>",
                "A tag </ G12> here | </ G12>",
                "A tag <g id=\"7\"> here | <g id=\"7\">",
                "Not closed <seg | <seg"
            })
    void masks(String text, String original) {
        assertThat(originals(Masked.of(text))).containsExactly(original);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28 % des électeurs",
                "28 % d'entre eux",
                "100% sure of it",
                "5%des voix",
                "% d",
                "No. #1 of 3",
                "C# and F#",
                "&#39;",
                "the set {a, b}",
                "/usr/share/doc and C:\\Windows",
                "a < b and c > d",
                "<b>bold</b> and <partly>",
                "at 5 @ 3",
                "`so they said' and `more'",
                "😀 👍🏽",
                "http:// is a beginning",
                "$5 and 3 € and a{b"
            })
    void doesNotMask(String text) {
        assertThat(Masked.of(text).text()).isEqualTo(text);
        assertThat(originals(Masked.of(text))).isEmpty();
    }

    @Test
    void masksFencedCodeWhole() {
        assertThat(originals(Masked.of("Do:\n```sh\nls `x` {y}\n```\nDone"))).containsExactly("```sh\nls `x` {y}\n```");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask <x id='1' />.",
                "Ask <x id=1>.",
                "Ask < x id=\"1\" />.",
                "Ask <X ID=\"1\"></x>.",
                "Ask <x id = “1” / >.",
                "Ask <x id=\\\"1\\\"/>.",
                "Ask <x id=\"۱\"/>."
            })
    void readsTokensAsModelsWriteThem(String answer) {
        Masked masked = Masked.of("Frag {name}.");

        assertThat(masked.restore(answer)).isEqualTo("Ask {name}.");
        assertThat(masked.lost(answer)).isEmpty();
    }

    @Test
    void namesWhatIsMissingDoubledOrUnknown() {
        // Given
        Masked masked = Masked.of("{a} {b} {c}");

        // When
        List<String> lost = masked.lost("<x id=\"1\"/> <x id=\"3\"/> <x id=\"3\"/> <x id=\"4\"/> <x>");

        // Then
        assertThat(lost).containsExactly("<x id=\"2\"/>", "<x id=\"3\"/>", "<x id=\"4\"/>", "<x>");
    }

    @Test
    void leavesATokenThatStandsForNothing() {
        assertThat(Masked.of("no masks").restore("see <x id=\"1\"/>")).isEqualTo("see <x id=\"1\"/>");
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/x, false", "{name}: 28 %, false", "28 😀, false", "to {name}, true", "第{0}章, true"
    })
    void knowsWhetherThereIsAnythingToTranslate(String text, boolean letters) {
        assertThat(Masked.of(text).hasLetters()).isEqualTo(letters);
    }

    @Test
    void masksEveryShapeOfAVeryLongText() {
        for (String unit : List.of(
                "a@",
                "@ ",
                "{",
                "{{",
                "`",
                "`a``",
                "http://-",
                "http://a)",
                "<x ",
                "< ",
                "%",
                "#1",
                "<x id=",
                "www.")) {
            String text = unit.repeat(200_000 / unit.length());
            Masked masked = Masked.of(text);
            assertThat(masked.restore(masked.text())).isEqualTo(text);
        }
    }

    private static List<String> originals(Masked masked) {
        return masked.originals().stream().map(Original::text).toList();
    }
}
