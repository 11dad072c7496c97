package io.glossa.stub;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word documents as tests need them: a zip file with XML in it. */
public final class WordZip {

    public static final String DOCUMENT = "word/document.xml";

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private WordZip() {}

    /** A document with these paragraphs, as XML. */
    public static byte[] of(String paragraphs) {
        return of(Map.of(DOCUMENT, part("document", "<w:body>" + paragraphs + "<w:sectPr/></w:body>")));
    }

    /** One with these parts, and what every document has. */
    public static byte[] of(Map<String, String> parts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", bytes("<Types/>"));
        entries.put("word/media/image1.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
        entries.put("word/styles.xml", bytes(part("styles", "<w:style/>")));
        parts.forEach((name, xml) -> entries.put(name, bytes(xml)));
        return zip(entries);
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** What stands in the body of the document. */
    public static String body(byte[] zip) {
        String xml = new String(entries(zip).getOrDefault(DOCUMENT, new byte[0]), StandardCharsets.UTF_8);
        return xml.substring(xml.indexOf("<w:body>") + "<w:body>".length(), xml.lastIndexOf("<w:sectPr/></w:body>"));
    }

    /** A part of the document, by the name of its outermost element. */
    public static String part(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:" + root + NAMESPACES + ">"
                + content + "</w:" + root + ">";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
