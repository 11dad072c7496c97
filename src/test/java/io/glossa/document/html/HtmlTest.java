package io.glossa.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Document;
import io.glossa.document.Format;
import io.glossa.document.Models;
import io.glossa.document.format.Formats;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    private static final Languages PAIR = new Languages(new Language("en"), new Language("de"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // Blocks bound segments, inline elements do not.
                "<p>One.</p><p>Two.</p> | One. ¶ Two.",
                "Text <div>in</div> body | Text ¶ in ¶ body",
                "<p>One<p>Two<ul><li>Three<li>Four</ul> | One ¶ Two ¶ Three ¶ Four",
                "<table><tr><td>A<td>B<tr><td>C</table> | A ¶ B ¶ C",
                "<dl><dt>Term<dd>What it is</dl> | Term ¶ What it is",
                "<h1>A <em>b</em> c</h1> | A <g1>b</g1> c",
                "<p>An <unknown>element</unknown> here | An <g1>element</g1> here",
                "<select><option>One<option>Two</select> | One ¶ Two",
                "<a href=x><div>One</div><div>Two</div></a> | One ¶ Two",
                "<b>One<p>Two</b>Three</p> | One ¶ Two<x id=\"1\"/>Three",
                // What stands at the edges or round all of it is not sent.
                "<p> <a href=x> Link </a> </p> | Link",
                "<p><img src=x> Text <br></p> | Text",
                "<p><b><i>All</i></b></p> | All",
                "<p><b>Note:</b> text | <g1>Note:</g1> text",
                "<p><i class=icon></i> Save</p> | Save",
                "<p>•&nbsp;Item&nbsp;</p> | •\u00A0Item",
                // What is needless within is not sent either.
                "<p>A <a href=x><b>bold</b></a> link | A <g1>bold</g1> link",
                "<p>A <b> </b>word | A <x id=\"1\"/>word",
                "<p>A <br> <img src=x><!-- c --> b | A <x id=\"1\"/> b",
                "One<br>two<br>three | One<x id=\"1\"/>two<x id=\"2\"/>three",
                "One<br><br>two<br> <!-- x --><br>three | One ¶ two ¶ three",
                // Broken markup.
                "<p>A <b>b <i>c</b> d</i> e | A <g1>b <x id=\"2\"/>c</g1> d<x id=\"3\"/> e",
                "A </b>b<b> c | A <x id=\"1\"/>b<x id=\"2\"/> c",
                "a < b and c <3 | a < b and c <3",
                "A <b href=\"unclosed | A",
                "<p title=a>b</p | a ¶ b",
                // White space and character references.
                "<p>A \t  b&nbsp;&amp;&eacute;&#8217;&hellip;</p> | A b\u00A0&é’…",
                "<p>AT&T &copy2020 &notanentity; &#x80; | AT&T ©2020 ¬anentity; €",
                // What is not translated.
                "<p>Run <code>ls -l</code> now | Run <x id=\"1\"/> now",
                "<code>ls</code> lists files | <x id=\"1\"/> lists files",
                "<p>By <span translate=no>Acme <b>Ltd</b></span>. | By <x id=\"1\"/>.",
                "<p>By <b class=\"x notranslate\">Acme</b>. | By <x id=\"1\"/>.",
                "<div translate=no>No <p>none <b translate=yes>but this</b></div> yes | <x id=\"1\"/><g2>but this</g2> ¶ yes",
                "<p translate=no>One<p>Two | Two",
                "<ul><li translate=no>One<li>Two</ul> | Two",
                "<pre>int x;</pre><script>var s = '<p>no</p>';</script><style>p {}</style>yes | yes",
                "<svg><title>no</title><text>no</text></svg> yes <math><mi>x</mi></math> is | yes <x id=\"1\"/> is",
                "<svg><p>yes</p> | yes",
                "<textarea placeholder='Say'>no <b>no</b></textarea>yes | Say ¶ yes",
                "<template><p>no</p></template><noscript>Turn <b>it</b> on</noscript> | Turn <g1>it</g1> on",
                "<!-- <p>no</p> --><!DOCTYPE html><?php no ?><![CDATA[no]]>yes<!--[if IE]>no<![endif]--> | yes",
                "<script><!-- <script>no</script> no --></script>yes | yes",
                "<p>See https://example.org/?a=1&amp;b=2 or {name} | See <x id=\"1\"/> or <x id=\"2\"/>",
                "<p>Ask <a href=mailto:a@b.example>a@b.example</a>, <b><i> {name} </i></b>! | Ask <x id=\"1\"/>, <x id=\"2\"/>!",
                "<p>See <a href=x><code>ls</code></a> and <b>%</b> | See <x id=\"1\"/> and <g2>%</g2>",
                // Attributes.
                "<img alt='A dog' src=x> | A dog",
                "<p>A <img alt=\"dog &quot;Rex&quot;\"> barks | A <x id=\"1\"/> barks ¶ dog \"Rex\"",
                "<p>A <a title='To the &amp; fro' href=x>link</a> | A <g1>link</g1> ¶ To the & fro",
                "<input type=text placeholder=Name value=no><input type=SUBMIT value='Send it'> | Name ¶ Send it",
                "<button aria-label=Close>×</button><select><optgroup label=A><option label=B>C</select> | Close ¶ A ¶ B ¶ C",
                "<meta name=description content='About us'><meta name=robots content=index> | About us",
                "<meta property=og:title content='A story'><link rel=stylesheet title=Dark> | A story",
                "<title>Home &amp; <b>away</b></title> | Home & <b>away</b>",
                "<div translate=no title=no><img alt=no></div><p title=yes title=no>28 | yes",
                // A row of links.
                "<nav><a href=1>Home</a> &middot; <a href=2>About us</a></nav> | Home ¶ About us",
                "<div>Sure? <button>Yes</button><button>No <b>way</b></button></div> | Sure? ¶ Yes ¶ No <g1>way</g1>",
                "<label>Message<br><textarea>no</textarea></label> here | Message ¶ here",
                "<p><a href=1>One</a> and <a href=2>two</a> | <g1>One</g1> and <g2>two</g2>",
            })
    void isCutIntoWhatReadersReadAsOne(String html, String segments) {
        assertThat(String.join(" ¶ ", segments(html))).isEqualTo(segments);
        assertThat(Models.echo(document(html))).isEqualTo(html);
    }

    static List<String> segments(String html) {
        Document document = document(html);
        return document.segments().stream()
                .map(segment -> document.masked(segment).text())
                .toList();
    }

    static Document document(String html) {
        return Formats.cut(Format.HTML, html, PAIR);
    }
}
