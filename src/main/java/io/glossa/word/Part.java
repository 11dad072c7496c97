package io.glossa.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One of the XML files in a document that hold what is read: the text itself, a header, a footer, footnotes, endnotes. */
final class Part {

    private static final Set<String> READ = Set.of("document", "hdr", "ftr", "footnotes", "endnotes");

    private final Source source;
    private final boolean document;
    private final List<Row> rows = new ArrayList<>();

    private Part(Source source, boolean document) {
        this.source = source;
        this.document = document;
    }

    /**
     * Empty where the XML is nothing that is read.
     *
     * @throws WordFileException where it is, and is broken or made to do harm
     */
    static Optional<Part> of(String name, String xml) {
        Optional<String> prefix = XmlTree.prefix(xml);
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        SafeXml.check(name, xml);
        Element root = XmlTree.of(xml, prefix.get());
        if (!READ.contains(root.name())) {
            return Optional.empty();
        }
        Part part = new Part(new Source(xml, prefix.get()), root.is("document"));
        part.see(root);
        return Optional.of(part);
    }

    /** A text box has paragraphs in a paragraph. */
    private void see(Element element) {
        if (element.is("p") && !element.isEmpty()) {
            paragraph(element);
        }
        element.children().forEach(this::see);
    }

    private void paragraph(Element paragraph) {
        List<Element> content =
                paragraph.children().stream().filter(child -> !child.is("pPr")).toList();
        if (!content.isEmpty()) {
            Runs runs = new Runs(source);
            List<Inline> items = runs.of(content);
            rows.add(new Row(content.getFirst().start(), paragraph.contentEnd(), items));
            rows.addAll(runs.divided());
        }
    }

    /** Whether it is the text itself. */
    boolean isDocument() {
        return document;
    }

    /** In the order in which they are read. */
    List<Passage> passages() {
        return rows.stream()
                .flatMap(row -> row.passages().stream())
                .filter(Passage::hasLetters)
                .toList();
    }

    /** The XML with what has been answered in its place. All else is as it was, to the letter. */
    String written() {
        NavigableMap<Integer, Row> changed = new TreeMap<>();
        rows.stream().filter(Row::isChanged).forEach(row -> changed.put(row.start(), row));
        return written(0, source.xml().length(), changed);
    }

    private String written(int start, int end, NavigableMap<Integer, Row> changed) {
        StringBuilder written = new StringBuilder();
        int done = start;
        for (Map.Entry<Integer, Row> next :
                changed.subMap(start, true, end, false).entrySet()) {
            Row row = next.getValue();
            // Those in a row come with it; the one that all this stands in is just being written.
            if (row.start() >= done && row.end() <= end) {
                written.append(source.in(done, row.start()))
                        .append(row.written(source, (from, to) -> written(from, to, changed)));
                done = row.end();
            }
        }
        return written.append(source.in(done, end)).toString();
    }
}
