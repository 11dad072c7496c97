package io.glossa.word;

import io.glossa.word.Inline.Barrier;
import io.glossa.word.Inline.Edge;
import io.glossa.word.Inline.Field;
import io.glossa.word.Inline.Pair;
import io.glossa.word.Inline.Thing;
import io.glossa.word.Inline.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands in a paragraph: its runs, and what stands round them and between them. */
final class Runs {

    private static final Set<String> CONTAINERS = Set.of(
            "hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "customXml", "sdt", "sdtContent", "dir", "bdo");

    /** Notes of Word for itself, which are worth nothing in another text. */
    private static final Set<String> STALE = Set.of("proofErr", "lastRenderedPageBreak");

    private static final String NO_BREAK_HYPHEN = "\u2011";
    private static final String SOFT_HYPHEN = "\u00AD";

    private final Source source;
    private final String xml;
    private final List<Row> divided = new ArrayList<>();

    Runs(Source source) {
        this.source = source;
        this.xml = source.xml();
    }

    /** What stands in containers that are no pairs, since a barrier is in them: rows of their own. */
    List<Row> divided() {
        return divided;
    }

    List<Inline> of(List<Element> elements) {
        List<Inline> found = new ArrayList<>();
        for (Element element : elements) {
            String name = element.name();
            if (name.equals("r")) {
                run(element, found);
            } else if (CONTAINERS.contains(name) && !element.isEmpty()) {
                found.add(container(element));
            } else if (name.endsWith("Start") || name.endsWith("End")) {
                found.add(new Edge(thing(element, false), name.endsWith("Start")));
            } else if (!STALE.contains(name)) {
                found.add(thing(element, false));
            }
        }
        return Fields.paired(found, source);
    }

    /** A container's properties stand in it before all else, and belong to its beginning. */
    private Inline container(Element element) {
        Element inner = element;
        int from = properties(element);
        if (element.is("sdt") && element.children().size() == from + 1) {
            inner = element.children().get(from);
            from = properties(inner);
        }
        int start = from == 0
                ? inner.contentStart()
                : inner.children().get(from - 1).end();
        List<Inline> inside = of(inner.children().subList(from, inner.children().size()));
        if (inside.stream().noneMatch(Barrier.class::isInstance)) {
            return new Pair(source.in(element.start(), start), source.in(inner.contentEnd(), element.end()), inside);
        }
        divided.add(new Row(start, inner.contentEnd(), inside));
        return new Barrier(thing(element, false));
    }

    /** How many of the children are its properties. */
    private static int properties(Element element) {
        int count = 0;
        while (count < element.children().size()
                && element.children().get(count).name().endsWith("Pr")) {
            count++;
        }
        return count;
    }

    private void run(Element run, List<Inline> found) {
        String format = "";
        for (Element element : run.children()) {
            switch (element.name()) {
                case "rPr" -> format = element.in(xml);
                case "t" ->
                    words(XmlText.meant(source.in(element.contentStart(), element.contentEnd())), format, found);
                case "noBreakHyphen" -> words(NO_BREAK_HYPHEN, format, found);
                case "softHyphen" -> words(SOFT_HYPHEN, format, found);
                case "br" -> {
                    boolean line = !element.tag(xml).contains("\"page\"")
                            && !element.tag(xml).contains("\"column\"");
                    Thing thing = thing(element, format, line);
                    found.add(line ? thing : new Barrier(thing));
                }
                case "cr" -> found.add(thing(element, format, true));
                case "fldChar" -> found.add(new Field(thing(element, format, false), Fields.mark(element.tag(xml))));
                case "instrText", "delInstrText" ->
                    found.add(new Field(thing(element, format, false), Field.Mark.CODE));
                default -> {
                    if (!STALE.contains(element.name())) {
                        found.add(thing(element, format, false));
                    }
                }
            }
        }
    }

    /** Word cuts words into runs for reasons of its own: what looks the same is put together. */
    private static void words(String text, String format, List<Inline> found) {
        if (text.isEmpty()) {
            return;
        }
        if (!found.isEmpty()
                && found.getLast() instanceof Words(String before, String look)
                && Looks.same(look, format)) {
            found.set(found.size() - 1, new Words(before + text, look));
        } else {
            found.add(new Words(text, format));
        }
    }

    private static Thing thing(Element element, boolean line) {
        return new Thing(element.start(), element.end(), null, line);
    }

    private static Thing thing(Element element, String format, boolean line) {
        return new Thing(element.start(), element.end(), format, line);
    }
}
