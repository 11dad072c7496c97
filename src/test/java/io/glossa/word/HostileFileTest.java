package io.glossa.word;

import static io.glossa.stub.WordZip.part;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.stub.WordZip;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or made to do harm, are refused before anything is done with them. */
class HostileFileTest {

    @Test
    void refusesWhatIsNoWordDocument() {
        refused(() -> WordFile.read(new byte[0]), "no Word document");
        refused(() -> WordFile.read("not a zip".getBytes(UTF_8)), "no Word document");
        refused(() -> WordFile.read(WordZip.zip(Map.of("a/b.xml", "<a/>".getBytes(UTF_8)))), "no Word document");
        refused(
                () -> WordFile.read(WordZip.zip(
                        Map.of(WordZip.DOCUMENT, part("document", "<w:body/>").getBytes(UTF_16)))),
                "no Word document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>",
                "<!DOCTYPE w SYSTEM \"http://127.0.0.1:1/w.dtd\">"
            })
    void refusesADocumentTypeWhateverItDeclares(String type) {
        String xml = part("document", "<w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body>");

        refused(document(xml.replace("\r\n", type)), "document type declaration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<w:p>", "<w:p></w:r>", "<w:p a=1/>", "<w:p>&unknown;</w:p>", "<w:p><x:y/></w:p>", "</w:body>"})
    void refusesBrokenXml(String body) {
        refused(document(part("document", "<w:body>" + body + "</w:body>")), "not well-formed XML");
    }

    @Test
    void refusesElementsThatAreTooDeep() {
        refused(
                document(part("document", "<w:p>".repeat(5000) + "</w:p>".repeat(5000))),
                "elements in more than 150 others");
    }

    @Test
    void refusesWhatSwells() {
        byte[] picture = new byte[260 << 20];
        refused(() -> WordFile.read(WordZip.zip(Map.of("word/media/a.png", picture))), "swells");

        byte[] xml = new byte[49 << 20];
        Arrays.fill(xml, (byte) ' ');
        refused(() -> WordFile.read(WordZip.zip(Map.of("word/a.xml", xml))), "swells");
    }

    @Test
    void refusesTooManyEntries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 4001; i++) {
            entries.put("a" + i, new byte[0]);
        }
        refused(() -> WordFile.read(WordZip.zip(entries)), "more than 4000 entries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../etc/passwd", "/etc/passwd", "word\\..\\a", "C:a", "word/../../a"})
    void refusesNamesThatLeadElsewhere(String name) {
        refused(() -> WordFile.read(WordZip.zip(Map.of(name, new byte[0]))), "an entry that no Word document has");
    }

    /** Whatever is done to a file's bytes, it is read or refused. */
    @Property(tries = 300)
    void breaksAtNothing(@ForAll @IntRange(max = 2000) int at, @ForAll byte value, @ForAll boolean cut) {
        byte[] zip = WordZip.of("<w:p><w:r><w:t>Some words.</w:t></w:r></w:p>");
        byte[] changed = cut ? Arrays.copyOf(zip, at % zip.length) : zip;
        if (!cut) {
            changed[at % zip.length] = value;
        }
        try {
            WordFile file = WordFile.read(changed);
            file.with(file.html());
        } catch (WordFileException refused) {
            // As it should be.
        }
    }

    private static ThrowingCallable document(String xml) {
        return () -> WordFile.read(WordZip.of(Map.of(WordZip.DOCUMENT, xml)));
    }

    private static void refused(ThrowingCallable reading, String why) {
        assertThatThrownBy(reading).isInstanceOf(WordFileException.class).hasMessageContaining(why);
    }
}
