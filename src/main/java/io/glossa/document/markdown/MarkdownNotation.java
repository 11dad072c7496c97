package io.glossa.document.markdown;

import io.glossa.document.Notation;
import io.glossa.document.mask.Token;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Writes answers in Markdown. What a model says is escaped where it would become markup; whether it has not is seen by parsing
 * what was written: it must mean what the answer says, and still be the same kind of block.
 */
final class MarkdownNotation implements Notation {

    private final MarkdownText document;
    private final MarkdownShape shape;
    private final String source;
    private final List<Markup> markups;
    private final Spellings spellings;
    private final List<String> breaks;

    /**
     * @param document whose links and footnotes the words may name
     * @param source the segment as a parser sees it
     * @param markups what the originals are, by id from 1
     * @param breaks the line ends in the segment with what stands before the next line
     */
    MarkdownNotation(
            MarkdownText document,
            MarkdownShape shape,
            String source,
            List<Markup> markups,
            Spellings spellings,
            List<String> breaks) {
        this.document = document;
        this.shape = shape;
        this.source = source;
        this.markups = markups;
        this.spellings = spellings;
        this.breaks = breaks;
    }

    @Override
    public String write(List<Part> parts) {
        Composition written = compose(parts, Escapes.Care.SIGNS);
        for (Escapes.Care care : Escapes.Care.values()) {
            written = compose(parts, care);
            if (means(written, parts)) {
                break;
            }
        }
        return written.written();
    }

    @Override
    public List<Integer> broken(List<Part> parts) {
        for (Escapes.Care care : Escapes.Care.values()) {
            if (means(compose(parts, care), parts)) {
                return List.of();
            }
        }
        List<Integer> pairs = ids(markup -> !markup.closing().isEmpty());
        return pairs.isEmpty() ? ids(markup -> true) : pairs;
    }

    private List<Integer> ids(Predicate<Markup> wanted) {
        return IntStream.rangeClosed(1, markups.size())
                .filter(id -> wanted.test(markups.get(id - 1)))
                .boxed()
                .toList();
    }

    private Composition compose(List<Part> parts, Escapes.Care care) {
        List<Piece> pieces = new Draft(parts, markups, shape, spellings, breaks).pieces(care);
        return new Emphasizing(pieces, care == Escapes.Care.ALL).composition();
    }

    private boolean means(Composition written, List<Part> parts) {
        String content = written.content();
        return document.meaning(content).filter(meaning(parts)::equals).isPresent() && isSameBlock(content);
    }

    /** Some words are only where they stand no other block: after more than three blanks, or as a lazy line. */
    private boolean isSameBlock(String content) {
        return shape.holds(content) || !shape.holds(source);
    }

    /** What a parser should make of the answer. */
    private String meaning(List<Part> parts) {
        StringBuilder meaning = new StringBuilder();
        for (Part part : parts) {
            meaning.append(
                    switch (part) {
                        case Part.Words words -> words.text();
                        case Part.Kept kept when kept.kind() == Token.Kind.CLOSING -> Meaning.CLOSING;
                        case Part.Kept kept -> markups.get(kept.id() - 1).meaning();
                    });
        }
        return Meaning.normal(meaning.toString());
    }
}
