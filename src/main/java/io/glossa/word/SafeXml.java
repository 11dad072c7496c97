package io.glossa.word;

import java.io.StringReader;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Makes sure that XML is whole and harmless before anything is done with it. */
final class SafeXml {

    /** Word writes less than 100, and what walks the tree later goes as deep as this. */
    private static final int DEEPEST = 150;

    private SafeXml() {}

    /** @throws WordFileException where it is not well-formed, declares anything of its own, or is too deep */
    static void check(String name, String xml) {
        // Word writes no document type. Entities that swell, and those that read files, need one.
        if (xml.contains("<!DOCTYPE")) {
            throw new WordFileException("'" + name + "' has a document type declaration, which is not taken.");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // JDKs differ in how deep they go by themselves.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            for (int depth = 0; reader.hasNext(); ) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (depth > DEEPEST) {
                    throw new WordFileException("'" + name + "' has elements in more than " + DEEPEST + " others.");
                }
            }
        } catch (XMLStreamException | MissingResourceException e) {
            // The native executable may not have the parser's own words for what is wrong.
            throw new WordFileException("'" + name + "' is broken: it is not well-formed XML.", e);
        }
    }
}
