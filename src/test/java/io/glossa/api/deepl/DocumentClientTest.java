package io.glossa.api.deepl;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.deepl.api.DeepLException;
import com.deepl.api.DocumentHandle;
import com.deepl.api.DocumentStatus;
import com.deepl.api.DocumentTranslationException;
import com.deepl.api.DocumentTranslationOptions;
import com.deepl.api.Formality;
import com.deepl.api.NotFoundException;
import io.glossa.stub.Injected;
import io.glossa.stub.Reply;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.glossa.stub.WordZip;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** DeepL's own client has documents translated, and finds the same states and errors as there. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
@Timeout(60)
class DocumentClientTest {

    @Injected
    StubModel model;

    @BeforeEach
    void forget() {
        model.reset();
    }

    @Test
    void translatesAFileInOneCallOfTheClient(@TempDir Path folder) throws Exception {
        Path in = Files.writeString(folder.resolve("story.txt"), "The harbour is closed.\n\nIt opens on Monday 🚢.\n");
        Path out = folder.resolve("story-de.txt");

        DocumentStatus status = DeepLClientTest.client().translateDocument(in.toFile(), out.toFile(), "en", "de");

        assertThat(out).hasContent("German: The harbour is closed.\n\nGerman: It opens on Monday 🚢.\n");
        assertThat(status.getBilledCharacters()).isEqualTo(46);
    }

    @Test
    void keepsTheMarkupOfHtmlAndMarkdown() throws Exception {
        assertThat(translated("page.HTM", "<h1 class=\"a\">My heading</h1>\n<p>Some <b>bold</b> words.</p>"))
                .isEqualTo("<h1 class=\"a\">German: My heading</h1>\n<p>German: Some <b>bold</b> words.</p>");
        assertThat(translated("notes.md", "# My heading\n\n- Some **bold** words.\n\n```\nint x;\n```\n"))
                .isEqualTo("# German: My heading\n\n- German: Some **bold** words.\n\n```\nint x;\n```\n");
    }

    @Test
    void keepsTheLooksOfAWordDocument() throws Exception {
        String link =
                "<w:hyperlink><w:r><w:rPr><w:u/></w:rPr><w:t xml:space=\"preserve\">pier</w:t></w:r></w:hyperlink>";
        byte[] file = WordZip.of("<w:p><w:r><w:t>The </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>harbour</w:t></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> and the </w:t></w:r>" + link
                + "<w:r><w:t> are closed.</w:t></w:r></w:p>");

        byte[] translated = translated("story.docx", file);

        assertThat(WordZip.body(translated))
                .isEqualTo("<w:p><w:r><w:t xml:space=\"preserve\">German: The </w:t></w:r>"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">harbour</w:t></w:r>"
                        + "<w:r><w:t xml:space=\"preserve\"> and the </w:t></w:r>" + link
                        + "<w:r><w:t xml:space=\"preserve\"> are closed.</w:t></w:r></w:p>");
        assertThat(model.asked().getFirst().segments())
                .containsValue("The <g1>harbour</g1> and the <g2>pier</g2> are closed.");
    }

    @Test
    void givesAWordDocumentBackAsItIsWhereTheModelChangesNothing() throws Exception {
        model.always(Reply.segments((id, text) -> Reply.seg(id, text)));
        byte[] file =
                WordZip.of("<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Anna</w:t></w:r><w:r><w:t> Müller</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Berlin 28</w:t></w:r></w:p>");

        byte[] same = translated("names.docx", file);

        assertThat(WordZip.entries(same)).containsExactlyEntriesOf(WordZip.entries(file));
    }

    @Test
    void refusesAHostileWordDocument() {
        String xml = WordZip.part("document", "<w:p/>").replace("\r\n", "<!DOCTYPE w SYSTEM \"http://127.0.0.1/\">");
        assertThatThrownBy(() -> upload("a.docx", WordZip.of(Map.of(WordZip.DOCUMENT, xml))))
                .hasMessageContaining("Invalid file data.")
                .hasMessageContaining("document type declaration");
        assertThatThrownBy(() -> upload("a.docx", "words".getBytes(UTF_8))).hasMessageContaining("no Word document");
    }

    @Test
    void keepsTheEncodingAndRefusesThoseThatAreAGuess() throws Exception {
        byte[] wide = "\uFEFFThe harbour is closed.".getBytes(UTF_16LE);
        assertThat(new String(translated("a.txt", wide), UTF_16LE)).isEqualTo("\uFEFFGerman: The harbour is closed.");
        assertThat(translated("a.txt", "\uFEFFThe harbour is open.")).isEqualTo("\uFEFFGerman: The harbour is open.");

        assertThatThrownBy(() -> upload("a.txt", new byte[] {'c', 'a', 'f', (byte) 0xE9}))
                .hasMessageContaining("Invalid file data. The text must be in UTF-8");
    }

    @Test
    void leavesATextWithoutAWordAsItIs() throws Exception {
        DocumentHandle handle = DeepLClientTest.client()
                .translateDocumentUpload(new ByteArrayInputStream("28 %\n".getBytes(UTF_8)), "a.txt", null, "de");

        assertThat(new String(download(awaited(handle)), UTF_8)).isEqualTo("28 %\n");
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void tellsTheModelHowToAddressReaders() throws Exception {
        DocumentHandle handle = DeepLClientTest.client()
                .translateDocumentUpload(
                        new ByteArrayInputStream("How are you doing?".getBytes(UTF_8)),
                        "a.txt",
                        "en",
                        "de",
                        new DocumentTranslationOptions().setFormality(Formality.Less));
        awaited(handle);

        assertThat(model.asked().getFirst().system()).contains("Address the reader informally");
    }

    @Test
    void handsADocumentOutOnce() throws Exception {
        DocumentHandle handle = awaited(upload("a.txt", "The harbour is closed today.".getBytes(UTF_8)));
        download(handle);

        assertThatThrownBy(() -> download(handle)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> DeepLClientTest.client().translateDocumentStatus(handle))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void knowsNoDocumentByAnotherKey() throws Exception {
        DocumentHandle handle = upload("a.txt", "The harbour is closed again.".getBytes(UTF_8));

        assertThatThrownBy(() -> DeepLClientTest.client()
                        .translateDocumentStatus(new DocumentHandle(handle.getDocumentId(), "0".repeat(64))))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Document not found");
        assertThatThrownBy(() -> DeepLClientTest.client()
                        .translateDocumentStatus(new DocumentHandle("0".repeat(32), handle.getDocumentKey())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesFilesThatItCanNotRead() {
        assertThatThrownBy(() -> upload("document.xyz", "Words.".getBytes(UTF_8)))
                .isInstanceOf(DeepLException.class)
                .hasMessageContaining("Invalid file data.")
                .hasMessageContaining(".txt, .html, .htm, .md");
        assertThatThrownBy(() -> DeepLClientTest.client()
                        .translateDocumentUpload(new ByteArrayInputStream(new byte[0]), "a.txt", "en", "xx"))
                .hasMessageContaining("Value for 'target_lang' not supported.");
    }

    @Test
    void tellsWhatIsInTheTargetsLanguageAlready(@TempDir Path folder) throws Exception {
        Path in = Files.writeString(folder.resolve("a.txt"), "Der Hafen bleibt bis Montag geschlossen.");

        assertThatThrownBy(() -> DeepLClientTest.client()
                        .translateDocument(in.toFile(), folder.resolve("b.txt").toFile(), null, "de"))
                .isInstanceOf(DocumentTranslationException.class)
                .hasMessageContaining("Source and target language are equal.")
                .extracting(e -> ((DocumentTranslationException) e).getHandle())
                .isNotNull();
        assertThatThrownBy(() -> DeepLClientTest.client()
                        .translateDocumentUpload(new ByteArrayInputStream(new byte[] {'a'}), "a.txt", "de", "de"))
                .hasMessageContaining("Source and target language are equal.");
    }

    @Test
    void tellsWhyADocumentFailedAndTakesNothingForIt() throws Exception {
        model.always(Reply.status(401, "{}"));
        long before = requireNonNull(DeepLClientTest.client().getUsage().getCharacter())
                .getCount();
        DocumentHandle handle = upload("a.txt", "The harbour is closed for ever.".getBytes(UTF_8));

        DocumentStatus status = DeepLClientTest.client().translateDocumentStatus(awaited(handle));

        assertThat(status.ok()).isFalse();
        assertThat(status.getErrorMessage()).contains("stub refused");
        assertThat(requireNonNull(DeepLClientTest.client().getUsage().getCharacter())
                        .getCount())
                .isEqualTo(before);
        assertThatThrownBy(() -> download(handle)).isInstanceOf(NotFoundException.class);
    }

    private static String translated(String name, String text) throws Exception {
        return new String(translated(name, text.getBytes(UTF_8)), UTF_8);
    }

    private static byte[] translated(String name, byte[] bytes) throws Exception {
        return download(awaited(upload(name, bytes)));
    }

    private static DocumentHandle upload(String name, byte[] bytes) throws Exception {
        return DeepLClientTest.client().translateDocumentUpload(new ByteArrayInputStream(bytes), name, "en", "de");
    }

    private static DocumentHandle awaited(DocumentHandle handle) throws Exception {
        DocumentStatus status = DeepLClientTest.client().translateDocumentStatus(handle);
        while (status.ok() && !status.done()) {
            status = DeepLClientTest.client().translateDocumentStatus(handle);
        }
        return handle;
    }

    private static byte[] download(DocumentHandle handle) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeepLClientTest.client().translateDocumentDownload(handle, out);
        return out.toByteArray();
    }
}
