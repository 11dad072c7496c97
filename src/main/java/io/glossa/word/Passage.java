package io.glossa.word;

import io.glossa.word.Inline.Barrier;
import io.glossa.word.Inline.Edge;
import io.glossa.word.Inline.Field;
import io.glossa.word.Inline.Pair;
import io.glossa.word.Inline.Thing;
import io.glossa.word.Inline.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is read as one text. As HTML, its words are text; those that look other than most, or have something round them, stand
 * in {@code <span id="1">}, and what is no word is {@code <img id="2">}: tags that go with the words, and say where what they
 * stand for is to be put back.
 */
final class Passage {

    private final List<Mark> marks = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final String look;
    private final String html;
    private String answer;
    private long characters;
    private boolean letters;

    Passage(List<Inline> items) {
        this.look = look(items);
        StringBuilder written = new StringBuilder();
        write(items, look, written);
        this.html = written.toString();
        this.answer = html;
    }

    /** Whether there is anything to be translated. */
    boolean hasLetters() {
        return letters;
    }

    /** Code points of its words. */
    long characters() {
        return characters;
    }

    String html() {
        return html;
    }

    /** @param translated the HTML, with other words */
    void answer(String translated) {
        answer = translated;
    }

    boolean isChanged() {
        return !answer.equals(html);
    }

    void write(Writing writing) {
        edges.stream().filter(Edge::first).forEach(edge -> writing.thing(edge.thing()));
        new Answer(marks, look, writing).write(answer);
        edges.stream().filter(edge -> !edge.first()).forEach(edge -> writing.thing(edge.thing()));
    }

    private void write(List<Inline> items, String usual, StringBuilder written) {
        for (Inline item : items) {
            switch (item) {
                case Words words -> write(words, usual, written);
                case Thing thing ->
                    written.append(thing.lineBreak() ? "<br id=\"" : "<img id=\"")
                            .append(id(new Mark.Single(thing)))
                            .append("\">");
                case Pair pair -> {
                    String inside = look(pair.inside());
                    written.append(opening(new Mark.Round(pair, inside)));
                    write(pair.inside(), inside, written);
                    written.append("</span>");
                }
                case Edge edge -> edges.add(edge);
                case Barrier barrier -> throw new IllegalStateException("a barrier stands between passages");
                case Field field ->
                    throw new IllegalStateException("a part of a field stands in a pair or is a barrier");
            }
        }
    }

    private void write(Words words, String usual, StringBuilder written) {
        String text = XmlText.written(words.text());
        characters += words.text().codePointCount(0, words.text().length());
        letters |= words.hasLetters();
        if (Looks.same(words.format(), usual) || words.text().isBlank()) {
            written.append(text);
        } else {
            written.append(opening(new Mark.Look(words.format()))).append(text).append("</span>");
        }
    }

    private String opening(Mark mark) {
        return "<span id=\"" + id(mark) + "\">";
    }

    private int id(Mark mark) {
        marks.add(mark);
        return marks.size();
    }

    /** How most of the letters look. */
    private static String look(List<Inline> items) {
        Map<String, Integer> letters = new LinkedHashMap<>();
        for (Inline item : items) {
            if (item instanceof Words(String text, String format)) {
                letters.merge(format, text.length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
