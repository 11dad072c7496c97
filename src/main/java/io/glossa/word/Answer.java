package io.glossa.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a passage's HTML with other words as the runs that it stands for. What the answer has lost of what is no word comes
 * at its end: no picture and no footnote's mark goes missing.
 */
final class Answer {

    private static final Pattern PIECE = Pattern.compile("<(span|img|br) id=\"(\\d{1,9})\">|(</span>)|([^<]+)");

    private final List<Mark> marks;
    private final String look;
    private final Writing writing;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Set<Mark> left = new LinkedHashSet<>();

    /** @param look of words that stand in nothing */
    Answer(List<Mark> marks, String look, Writing writing) {
        this.marks = marks;
        this.look = look;
        this.writing = writing;
        marks.stream().filter(Mark.Single.class::isInstance).forEach(left::add);
    }

    void write(String html) {
        Matcher piece = PIECE.matcher(html);
        while (piece.find()) {
            if (piece.group(2) != null) {
                begin(marks.get(Integer.parseInt(piece.group(2)) - 1));
            } else if (piece.group(3) == null) {
                writing.words(XmlText.meant(piece.group(4)), look());
            } else if (!open.isEmpty()) {
                end(open.pop());
            }
        }
        while (!open.isEmpty()) {
            end(open.pop());
        }
        new ArrayList<>(left).forEach(this::begin);
    }

    private void begin(Mark mark) {
        switch (mark) {
            case Mark.Look seen -> open.push(seen);
            case Mark.Round round -> {
                open.push(round);
                writing.tag(round.pair().open());
            }
            case Mark.Single single -> {
                if (left.remove(single)) {
                    writing.thing(single.thing());
                }
            }
        }
    }

    private void end(Mark mark) {
        if (mark instanceof Mark.Round round) {
            writing.tag(round.pair().close());
        }
    }

    private String look() {
        String found = open.isEmpty() ? null : format(open.getFirst());
        return found == null ? look : found;
    }

    private static @Nullable String format(Mark mark) {
        return switch (mark) {
            case Mark.Look seen -> seen.format();
            case Mark.Round round -> round.format();
            case Mark.Single single -> null;
        };
    }
}
