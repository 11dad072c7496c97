package io.glossa.document.markdown;

import io.glossa.document.Masked;
import io.glossa.document.Masking;
import io.glossa.document.Stretch;
import io.glossa.document.mask.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Makes the masked text of one segment of a Markdown document. */
final class Wording {

    private final Content content;
    private final BiFunction<Content, Inline.Title, Optional<Placed>> titles;
    private final List<Markup> markups = new ArrayList<>();
    private final Spellings spellings = new Spellings();
    private final List<String> breaks = new ArrayList<>();

    /** What is sent, as far as it is made. */
    private final StringBuilder sent = new StringBuilder();

    private final Masking masking;
    private final List<Inline> inlines;
    private final List<Placed> inner = new ArrayList<>();

    /**
     * @param inlines the segment, in order and without a gap
     * @param titles makes a segment of a link's title where there are words in it
     */
    Wording(
            MarkdownText document,
            Content content,
            MarkdownShape shape,
            List<Inline> inlines,
            BiFunction<Content, Inline.Title, Optional<Placed>> titles) {
        this.content = content;
        this.titles = titles;
        this.inlines = inlines;
        String source = content.text()
                .substring(inlines.getFirst().start(), inlines.getLast().end());
        this.masking = new Masking(
                new MarkdownNotation(document, shape, source, markups, spellings, breaks), UnaryOperator.identity());
    }

    Masked masked() {
        inlines.forEach(this::add);
        return masking.masked(
                stretch(inlines.getFirst().start(), inlines.getLast().end(), inner));
    }

    /** The segments that stand in this one. */
    List<Placed> inner() {
        return inner;
    }

    private void add(Inline inline) {
        switch (inline) {
            case Inline.Words words -> words(Spelled.of(content.text(), words.start(), words.end()));
            case Inline.Break end -> {
                breaks.add(content.written(end.start(), end.end()));
                plain("\n");
            }
            case Inline.Whole whole -> whole(whole.start(), whole.end(), whole.meaning(), whole.titles());
            case Inline.Pair pair -> pair(pair);
        }
    }

    private void words(Spelled spelled) {
        spelled.tell(new Spelled.Listener() {
            @Override
            public void words(int start, int end) {
                spellings.add(spelled, start, end);
                plain(spelled.words().substring(start, end));
            }

            @Override
            public void masked(int start, int end) {
                whole(spelled.start(start), spelled.start(end), spelled.words().substring(start, end), List.of());
            }
        });
    }

    private void plain(String words) {
        masking.said(words);
        sent.append(words);
    }

    private void whole(int start, int end, String meaning, List<Inline.Title> inside) {
        markups.add(Markup.whole(content.text().substring(start, end), meaning));
        masking.whole(stretch(start, end, placed(inside)));
        sent.append(Token.whole(markups.size()));
    }

    private void pair(Inline.Pair pair) {
        String text = content.text();
        int id = markups.size() + 1;
        Markup markup = new Markup(
                text.substring(pair.start(), pair.words()),
                text.substring(pair.wordsEnd(), pair.end()),
                pair.meaning(),
                pair.sign(),
                "",
                "");
        markups.add(markup);
        masking.open(
                Stretch.of(content.written(pair.start(), pair.words())),
                stretch(
                        pair.wordsEnd(),
                        pair.end(),
                        placed(pair.title().stream().toList())));
        sent.append(Token.opening(id));
        int start = sent.length();
        pair.inlines().forEach(this::add);
        if (pair.isReference()) {
            String label = text.substring(pair.words(), pair.wordsEnd()).replaceAll("\\s*\\n\\s*", " ");
            markups.set(id - 1, markup.named(sent.substring(start), label));
        }
        masking.close();
        sent.append(Token.closing(id));
    }

    private List<Placed> placed(List<Inline.Title> inside) {
        List<Placed> placed = new ArrayList<>();
        for (Inline.Title title : inside) {
            titles.apply(content, title).ifPresent(placed::add);
        }
        inner.addAll(placed);
        return placed;
    }

    private Stretch stretch(int start, int end, List<Placed> inside) {
        return Placed.stretch(content.document(), content.start(start), content.end(end), inside);
    }
}
