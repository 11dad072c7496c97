package io.glossa.document.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Well-formed documents, made at random, and what the JDK's parser makes of documents. */
final class SomeXml {

    private static final Pattern MARKUP =
            Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>|<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>|&[^;]*;", Pattern.DOTALL);

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<]+|\\{name}");

    private static final List<String> NAMES = List.of("b", "i", "par", "raw", "a", "p", "ns:é", "Td");

    private static final List<String> PIECES = List.of(
            "words",
            "More words here. ",
            " and ",
            "\n   ",
            ", ",
            "1450",
            "é",
            "“so”",
            "&amp;",
            "&lt;b&gt;",
            "&#8211;",
            "&#x20;",
            "&nbsp;",
            "{name}",
            " https://example.org/a?b=c&amp;d ",
            "<br/>",
            "<x id='1' title='Not &quot;that&quot;'/>",
            "<!-- a note -->",
            "<?page 3?>",
            "<![CDATA[a <b> & c]]>",
            "日本語。",
            "שלום",
            "a &gt; b",
            "&copy;2024",
            "<x id=\"1\"/>",
            "<g1>one</g1>");

    private final Random random;

    private SomeXml(long seed) {
        this.random = new Random(seed);
    }

    static String document(long seed) {
        SomeXml some = new SomeXml(seed);
        String head = some.random.nextInt(4) == 0 ? "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY c '>'>]>\n" : "";
        return head + some.content(4);
    }

    private String content(int depth) {
        StringBuilder content = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            if (depth > 0 && random.nextInt(3) == 0) {
                String name = NAMES.get(random.nextInt(NAMES.size()));
                String attribute = random.nextBoolean() ? "" : " title=\"An 'attribute' > all\"";
                content.append("<" + name + attribute + ">" + content(depth - 1) + "</" + name + ">");
            } else {
                content.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return content.toString();
    }

    /** Tags, comments and references, in order. */
    static List<String> markup(String xml) {
        return MARKUP.matcher(xml).results().map(found -> found.group()).toList();
    }

    /** All that is no markup, address or placeholder. */
    static String text(String xml) {
        return MARKUP.matcher(ADDRESS.matcher(xml).replaceAll(" ")).replaceAll(" ");
    }

    static String shouted(String xml) {
        return text(xml).toUpperCase(Locale.ROOT);
    }

    /** Whether the JDK's parser takes it for what stands in an element. */
    static boolean isParsed(String xml) {
        try {
            var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            parser.parse(new InputSource(new StringReader("<r>" + xml + "</r>")));
            return true;
        } catch (SAXException e) {
            return false;
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
