package io.glossa.word;

import static io.glossa.stub.WordZip.body;
import static io.glossa.stub.WordZip.entries;
import static io.glossa.stub.WordZip.part;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.stub.WordZip;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFileTest {

    private static final String BOLD = "<w:rPr><w:b/></w:rPr>";
    private static final Pattern WORDS = Pattern.compile(">[^<]+<");

    @Test
    void bringsRunsThatLookTheSameAsOneTextAndOthersInTags() {
        WordFile file = WordFile.read(WordZip.of("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>"
                + run("", "Some ") + "<w:proofErr w:type=\"spellStart\"/>"
                + run("<w:rPr><w:lang w:val=\"en-GB\"/></w:rPr>", "words are ")
                + run(BOLD, "bold") + run("", " &amp; others not.") + "</w:p>"));

        assertThat(file.html()).isEqualTo("<p>Some words are <span id=\"1\">bold</span> &amp; others not.</p>");
        assertThat(file.characters()).isEqualTo(33);
    }

    @Test
    void putsTheTranslationBackIntoRunsOfTheSameLooks() {
        byte[] zip = WordZip.of("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>" + run("", "A ") + run(BOLD, "bold")
                + run("", " word.") + "</w:p>");

        byte[] translated = WordFile.read(zip).with("<p><span id=\"1\">Fettes</span> Wort &lt;hier&gt;.</p>");

        assertThat(body(translated))
                .isEqualTo("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>" + run(BOLD, "Fettes")
                        + run("", " Wort &lt;hier&gt;.") + "</w:p>");
    }

    @Test
    void leavesEveryByteAsItIsWhereNothingChanges() {
        String xml = part(
                "document",
                "<w:body>\n<w:p w:rsidR=\"00A\"><w:r><w:t>One</w:t></w:r><!-- <w:p> --><w:r><w:t xml:space='preserve'> t&#119;o"
                        + "</w:t></w:r></w:p><w:p/></w:body>");
        byte[] zip = WordZip.of(Map.of(WordZip.DOCUMENT, xml));
        WordFile file = WordFile.read(zip);

        byte[] same = file.with(file.html());

        assertThat(file.html()).isEqualTo("<p>One two</p>");
        assertThat(entries(same))
                .containsExactlyEntriesOf(entries(zip))
                .containsOnlyKeys(entries(zip).keySet());
        assertThat(entries(same).get(WordZip.DOCUMENT)).asString(UTF_8).isEqualTo(xml);
    }

    @Test
    void leavesAllButTheTranslatedParagraphAsItIs() {
        String table = "<w:tbl> <w:tr><w:tc><w:p>" + run("", "28 %") + "</w:p></w:tc></w:tr></w:tbl>";
        byte[] zip = WordZip.of(table + paragraph("Words.") + table);

        byte[] translated = WordFile.read(zip).with("<p>Wörter 🚢.</p>");

        assertThat(body(translated)).isEqualTo(table + paragraph("Wörter 🚢.") + table);
        assertThat(entries(translated).get("word/media/image1.png"))
                .isEqualTo(entries(zip).get("word/media/image1.png"));
    }

    @Test
    void readsHeadersFootersAndNotesToo() {
        byte[] zip = WordZip.of(Map.of(
                WordZip.DOCUMENT,
                part("document", "<w:body>" + paragraph("Text") + "</w:body>"),
                "word/header1.xml",
                part("hdr", paragraph("Head")),
                "word/footer1.xml",
                part("ftr", paragraph("Foot")),
                "word/footnotes.xml",
                part("footnotes", "<w:footnote>" + paragraph("Note") + "</w:footnote>"),
                "word/endnotes.xml",
                part("endnotes", "<w:endnote>" + paragraph("End") + "</w:endnote>"),
                "word/comments.xml",
                part("comments", "<w:comment>" + paragraph("Comment") + "</w:comment>")));

        byte[] translated = shouted(zip);

        assertThat(text(translated, "word/header1.xml")).contains(">HEAD<");
        assertThat(text(translated, "word/footer1.xml")).contains(">FOOT<");
        assertThat(text(translated, "word/footnotes.xml")).contains(">NOTE<");
        assertThat(text(translated, "word/endnotes.xml")).contains(">END<");
        assertThat(text(translated, "word/comments.xml")).contains(">Comment<");
    }

    /** Each is a paragraph's content before, and with its words in capitals. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A link, an insertion and a content control stay round their words.
                "r(See ) <w:hyperlink r:id='rId4'> r(our page) </w:hyperlink> r(.)"
                        + "| r(SEE ) <w:hyperlink r:id='rId4'> r(OUR PAGE) </w:hyperlink> r(.)",
                "r(See ) <w:ins w:id='1'> r(new) b(bold words) </w:ins>"
                        + "| r(SEE ) <w:ins w:id='1'> r(NEW) b(BOLD WORDS) </w:ins>",
                "<w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent> r(in) </w:sdtContent></w:sdt> r(side)"
                        + "| <w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent> r(IN) </w:sdtContent></w:sdt> r(SIDE)",
                // Pictures, notes' marks, tabs and breaks keep their places between the words.
                "r(a) <w:r><w:drawing/></w:r> r(b) <w:r><w:footnoteReference w:id='2'/></w:r>"
                        + "| r(A) <w:r><w:drawing/></w:r> r(B) <w:r><w:footnoteReference w:id='2'/></w:r>",
                "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>"
                        + "| r(A) <w:r><w:tab/></w:r> r(B) <w:r><w:br/></w:r> r(C)",
                // What is deleted is not brought back.
                "r(a) <w:del w:id='1'><w:r><w:delText>gone</w:delText></w:r></w:del> r(b)"
                        + "| r(A) <w:del w:id='1'><w:r><w:delText>gone</w:delText></w:r></w:del> r(B)",
                // A page's end bounds what is read as one, also inside a container.
                "r(a) <w:r><w:br w:type=\"page\"/></w:r> r(b) | r(A) <w:r><w:br w:type=\"page\"/></w:r> r(B)",
                "r(a) <w:ins w:id='1'> r(b) <w:r><w:br w:type=\"page\"/></w:r> r(c) </w:ins>"
                        + "| r(A) <w:ins w:id='1'> r(B) <w:r><w:br w:type=\"page\"/></w:r> r(C) </w:ins>",
                // Marks of stretches come before and behind.
                "r(a) <w:bookmarkStart w:id='1'/> b(b) <w:bookmarkEnd w:id='1'/> r(cc)"
                        + "| <w:bookmarkStart w:id='1'/> r(A) b(B) r(CC) <w:bookmarkEnd w:id='1'/>",
                // The result of a field is translated, its code is not; half a field stays where it is.
                "r(see ) f(begin) <w:r><w:instrText>PAGE x</w:instrText></w:r> f(separate) r(page two) f(end) r(!)"
                        + "| r(SEE ) f(begin) <w:r><w:instrText>PAGE x</w:instrText></w:r> f(separate) r(PAGE TWO) f(end) r(!)",
                "r(a) f(begin) <w:r><w:instrText>TOC</w:instrText></w:r> f(separate) r(b)"
                        + "| r(A) f(begin) <w:r><w:instrText>TOC</w:instrText></w:r> f(separate) r(B)",
                "r(a) f(end) r(b) | r(A) f(end) r(B)",
                // A text box's paragraphs are translated in the paragraph round it.
                "r(a) <w:r><mc:AlternateContent><w:p> r(box) </w:p></mc:AlternateContent></w:r> r(b)"
                        + "| r(A) <w:r><mc:AlternateContent><w:p> r(BOX) </w:p></mc:AlternateContent></w:r> r(B)",
                "r(1) <w:r><mc:AlternateContent><w:p> r(box) </w:p></mc:AlternateContent></w:r> r(2)"
                        + "| r(1) <w:r><mc:AlternateContent><w:p> r(BOX) </w:p></mc:AlternateContent></w:r> r(2)"
            })
    void keepsWhatIsNoWordInItsPlace(String before, String after) {
        byte[] translated = shouted(WordZip.of("<w:p>" + xml(before) + "</w:p>"));

        assertThat(body(translated)).isEqualTo("<w:p>" + xml(after) + "</w:p>");
    }

    @Test
    void losesNoPictureThatTheAnswerHasLostAndBringsNoneTwice() {
        String picture = "<w:r><w:drawing/></w:r>";
        byte[] zip = WordZip.of("<w:p>" + xml("r(a) ") + picture + xml("r(b)") + "</w:p>");

        assertThat(body(WordFile.read(zip).with("<p>x</p>"))).isEqualTo("<w:p>" + xml("r(x)") + picture + "</w:p>");
        assertThat(body(WordFile.read(zip).with("<p><img id=\"1\">x<img id=\"1\"></p>")))
                .isEqualTo("<w:p>" + picture + xml("r(x)") + "</w:p>");
    }

    @Test
    void readsABook() {
        String paragraph = paragraph("Fish &amp; chips &#x2013; &lt;again&gt;, and a long line of words after it.");
        byte[] zip = WordZip.of(paragraph.repeat(20_000));

        WordFile file = WordFile.read(zip);
        byte[] translated = file.with(file.html().replace("chips", "Pommes"));

        assertThat(body(translated))
                .isEqualTo(paragraph
                        .replace("chips", "Pommes")
                        .replace("&#x2013;", "–")
                        .repeat(20_000));
    }

    @Test
    void readsWhatStandsDeepInTables() {
        String cell = "<w:tbl><w:tr><w:tc>";
        byte[] zip = WordZip.of(cell.repeat(45)
                + paragraph("deep")
                + cell.replace("<", "</").repeat(45).replace("</w:tbl></w:tr></w:tc>", "</w:tc></w:tr></w:tbl>"));

        assertThat(body(shouted(zip))).contains("DEEP");
    }

    @Test
    void readsDocumentsWhateverTheirPrefixIs() {
        String xml =
                "<document xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><body><p><r><t>Word</t></r></p>"
                        + "</body></document>";

        byte[] translated = shouted(WordZip.of(Map.of(WordZip.DOCUMENT, xml)));

        assertThat(text(translated, WordZip.DOCUMENT))
                .isEqualTo(xml.replace("<t>Word", "<t xml:space=\"preserve\">WORD"));
    }

    private static byte[] shouted(byte[] zip) {
        WordFile file = WordFile.read(zip);
        return file.with(
                WORDS.matcher(file.html()).replaceAll(words -> words.group().toUpperCase(Locale.ROOT)));
    }

    /** Runs in short: {@code r(plain)}, {@code b(bold)}, and {@code f(begin)} for a part of a field. */
    private static String xml(String brief) {
        return brief.replaceAll("f\\(([^)]*)\\)", "<w:r><w:fldChar w:fldCharType=\"$1\"/></w:r>")
                .replaceAll("\\br\\(([^)]*)\\)", "<w:r><w:t xml:space=\"preserve\">$1</w:t></w:r>")
                .replaceAll("\\bb\\(([^)]*)\\)", "<w:r>" + BOLD + "<w:t xml:space=\"preserve\">$1</w:t></w:r>")
                .replaceAll("(?<=>) +(?=<(?!/w:t>))| +$", "");
    }

    private static String paragraph(String words) {
        return "<w:p>" + run("", words) + "</w:p>";
    }

    private static String run(String format, String words) {
        return "<w:r>" + format + "<w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String text(byte[] zip, String name) {
        return new String(entries(zip).getOrDefault(name, new byte[0]), UTF_8);
    }
}
