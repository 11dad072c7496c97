package io.glossa.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of XML that is known to be well-formed and without a document type. A parser's events do not tell where they
 * stand to the letter, and what is not translated is to stay as it is, to the letter: so the tags are found here.
 */
final class XmlTree {

    /** Of documents as they are usually written, and as the standard's strict form has them. */
    private static final Pattern WORDS_OWN = Pattern.compile("xmlns(?::([^\\s=]+))?\\s*=\\s*[\"'](?:"
            + "http://schemas\\.openxmlformats\\.org/wordprocessingml/2006/main"
            + "|http://purl\\.oclc\\.org/ooxml/wordprocessingml/main)[\"']");

    private static final Pattern FIRST_TAG = Pattern.compile("<[^?!][^>]*+>");

    /** An element whose end is not there yet. */
    private record Open(String name, int start, int contentStart, List<Element> children) {}

    private final String xml;
    private final String prefix;
    private final Deque<Open> open = new ArrayDeque<>();

    private XmlTree(String xml, String prefix) {
        this.xml = xml;
        this.prefix = prefix;
    }

    /** What stands before the names of Word's own elements, colon included; empty where the XML is not Word's. */
    static Optional<String> prefix(String xml) {
        Matcher root = FIRST_TAG.matcher(xml);
        if (!root.find()) {
            return Optional.empty();
        }
        Matcher own = WORDS_OWN.matcher(root.group());
        return own.find() ? Optional.of(own.group(1) == null ? "" : own.group(1) + ":") : Optional.empty();
    }

    /** The outermost element. */
    static Element of(String xml, String prefix) {
        return new XmlTree(xml, prefix).root();
    }

    private Element root() {
        open.push(new Open("", 0, 0, new ArrayList<>()));
        int done;
        for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', done)) {
            if (xml.startsWith("<!--", at)) {
                done = xml.indexOf("-->", at) + 3;
            } else if (xml.startsWith("<![", at)) {
                done = xml.indexOf("]]>", at) + 3;
            } else if (xml.startsWith("<?", at)) {
                done = xml.indexOf("?>", at) + 2;
            } else {
                done = tagEnd(at);
                tag(at, done);
            }
        }
        return open.element().children().getFirst();
    }

    /** Behind the tag that begins here: its values may hold what looks like its end. */
    private int tagEnd(int start) {
        int at = start;
        while (xml.charAt(at) != '>') {
            char c = xml.charAt(at);
            at = c == '"' || c == '\'' ? xml.indexOf(c, at + 1) + 1 : at + 1;
        }
        return at + 1;
    }

    private void tag(int start, int end) {
        if (xml.charAt(start + 1) == '/') {
            Open last = open.pop();
            add(new Element(last.name(), last.start(), last.contentStart(), start, end, last.children()));
        } else if (xml.charAt(end - 2) == '/') {
            add(new Element(name(start), start, end, end, end, List.of()));
        } else {
            open.push(new Open(name(start), start, end, new ArrayList<>()));
        }
    }

    private void add(Element element) {
        open.element().children().add(element);
    }

    private String name(int start) {
        int end = start + 1;
        while (" \t\r\n/>".indexOf(xml.charAt(end)) < 0) {
            end++;
        }
        String name = xml.substring(start + 1, end);
        // Where Word's names have no prefix, those of others have one.
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }
}
