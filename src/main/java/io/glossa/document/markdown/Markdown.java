package io.glossa.document.markdown;

import com.ibm.icu.util.ULocale;
import io.glossa.document.Document;
import io.glossa.document.Format;
import io.glossa.document.Masked;
import io.glossa.document.Masking;
import io.glossa.document.Segment;
import io.glossa.document.Stretch;
import io.glossa.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.commonmark.node.LinkReferenceDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Cuts Markdown. A segment is what stands in a paragraph, a heading or a cell of a table, or the title of a link. Code, HTML,
 * formulas, addresses and the front matter stay as they are, and so does every byte round the segments.
 */
public final class Markdown {

    private record Numbered(Segment segment, Masked masked) {}

    private final String text;
    private final MarkdownText parsed;
    private final LongInlines cutting;
    private final SortedMap<Integer, Numbered> segments = new TreeMap<>();
    private final List<Placed> placed = new ArrayList<>();

    private Markdown(String text, @Nullable Language language, int longest) {
        this.text = text;
        this.parsed = MarkdownText.of(text);
        this.cutting =
                new LongInlines(language == null ? ULocale.ROOT : ULocale.forLanguageTag(language.tag()), longest);
    }

    /** @param longest the longest segment in code points; only what must stay whole is ever longer */
    public static Document cut(String text, @Nullable Language language, int longest) {
        if (longest < 1) {
            throw new IllegalArgumentException("the longest segment has " + longest + " code points; 1 or more needed");
        }
        int head = FrontMatter.end(text);
        Markdown markdown = new Markdown(text.substring(head), language, longest);
        return markdown.document(text, head);
    }

    private Document document(String whole, int head) {
        parsed.leaves().forEach(this::add);
        List<Placed> shifted = placed.stream()
                .map(one -> new Placed(one.start() + head, one.end() + head, one.segment()))
                .toList();
        return new Document(
                Format.MARKDOWN,
                whole,
                Placed.stretch(whole, 0, whole.length(), shifted),
                segments.values().stream().map(Numbered::segment).toList(),
                segments.values().stream().map(Numbered::masked).toList());
    }

    private void add(Leaf leaf) {
        Content content = Content.of(text, leaf);
        if (leaf.node() instanceof LinkReferenceDefinition definition) {
            if (definition.getTitle() != null) {
                LinkTitle.inDefinition(content.text())
                        .flatMap(title -> title(content, title, MarkdownShape.PARAGRAPH))
                        .ifPresent(placed::add);
            }
            return;
        }
        for (List<Inline> part :
                cutting.parts(content, BlockMarks.without(leaf, content, parsed.inlines(content.text())))) {
            add(leaf, content, part);
        }
    }

    private void add(Leaf leaf, Content content, List<Inline> inlines) {
        MarkdownShape shape = MarkdownShape.of(leaf, text);
        Wording wording = new Wording(parsed, content, shape, inlines, (from, title) -> title(from, title, shape));
        Masked masked = wording.masked();
        if (masked.hasLetters()) {
            int start = content.start(inlines.getFirst().start());
            int end = content.end(inlines.getLast().end());
            placed.add(new Placed(start, end, number(text.substring(start, end), masked)));
        } else {
            placed.addAll(wording.inner());
        }
    }

    private Optional<Placed> title(Content content, Inline.Title title, MarkdownShape shape) {
        Spelled spelled = Spelled.of(content.text(), title.start(), title.end());
        Spellings spellings = new Spellings();
        Masking masking = new Masking(new TitleNotation(title.closing(), spellings, shape), UnaryOperator.identity());
        spelled.tell(new Spelled.Listener() {
            @Override
            public void words(int start, int end) {
                spellings.add(spelled, start, end);
                masking.said(spelled.words().substring(start, end).replace('\n', ' '));
            }

            @Override
            public void masked(int start, int end) {
                masking.whole(Stretch.of(content.written(spelled.start(start), spelled.start(end))));
            }
        });
        String written = content.written(title.start(), title.end());
        Masked masked = masking.masked(Stretch.of(written));
        return masked.hasLetters()
                ? Optional.of(
                        new Placed(content.start(title.start()), content.end(title.end()), number(written, masked)))
                : Optional.empty();
    }

    private Segment number(String written, Masked masked) {
        Segment segment = new Segment(segments.size() + 1, written);
        segments.put(segment.number(), new Numbered(segment, masked));
        return segment;
    }
}
