package io.glossa.word;

import io.glossa.word.Inline.Barrier;
import io.glossa.word.Inline.Field;
import io.glossa.word.Inline.Field.Mark;
import io.glossa.word.Inline.Pair;
import io.glossa.word.Inline.Thing;
import java.util.ArrayList;
import java.util.List;

/**
 * Fields: a beginning, a code, and often a result, which readers see. The result is translated in place; one without a word in
 * it, such as a page's number, is left alone. A field that does not end in its paragraph bounds what is translated together.
 */
final class Fields {

    private static final int NONE = -1;

    private final List<Inline> items;
    private final Source source;

    private Fields(List<Inline> items, Source source) {
        this.items = items;
        this.source = source;
    }

    static Mark mark(String tag) {
        return tag.contains("\"begin\"") || tag.contains("'begin'")
                ? Mark.BEGIN
                : tag.contains("\"end\"") || tag.contains("'end'") ? Mark.END : Mark.SEPARATE;
    }

    /** The same without parts of fields. */
    static List<Inline> paired(List<Inline> items, Source source) {
        return items.stream().noneMatch(Field.class::isInstance)
                ? items
                : new Fields(items, source).paired(0, items.size());
    }

    private List<Inline> paired(int from, int to) {
        List<Inline> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int end = is(i, Mark.BEGIN) ? after(i, to, Mark.END) : NONE;
            if (end != NONE) {
                found.addAll(field(i, end));
                i = end;
            } else {
                found.add(items.get(i) instanceof Field(Thing thing, Mark mark) ? new Barrier(thing) : items.get(i));
            }
        }
        return found;
    }

    private List<Inline> field(int begin, int end) {
        int separate = after(begin, end, Mark.SEPARATE);
        int codeEnd = separate == NONE ? end - 1 : separate;
        List<Inline> result = paired(codeEnd + 1, end);
        List<Inline> code = items.subList(begin, codeEnd + 1);
        boolean plain = code.stream().allMatch(Field.class::isInstance);
        if (plain && result.stream().noneMatch(Barrier.class::isInstance)) {
            return List.of(new Pair(written(code), written(items.subList(end, end + 1)), result));
        }
        List<Inline> divided = new ArrayList<>();
        code.forEach(item -> divided.add(barrier(item)));
        divided.addAll(result);
        divided.add(barrier(items.get(end)));
        return divided;
    }

    private static Inline barrier(Inline item) {
        return switch (item) {
            case Field(Thing thing, Mark mark) -> new Barrier(thing);
            case Thing thing -> new Barrier(thing);
            default -> item;
        };
    }

    private String written(List<Inline> parts) {
        StringBuilder written = new StringBuilder();
        for (Inline part : parts) {
            if (part instanceof Field(Thing thing, Mark mark) && thing.format() != null) {
                written.append(source.run(thing.format(), source.in(thing.start(), thing.end())));
            }
        }
        return written.toString();
    }

    /** Where the field that is open here has this part; none where it has not. */
    private int after(int begin, int to, Mark wanted) {
        int depth = 0;
        for (int i = begin; i < to; i++) {
            depth += is(i, Mark.BEGIN) ? 1 : is(i, Mark.END) ? -1 : 0;
            if ((wanted == Mark.END && depth == 0) || (wanted == Mark.SEPARATE && depth == 1 && is(i, wanted))) {
                return i;
            }
        }
        return NONE;
    }

    private boolean is(int i, Mark mark) {
        return items.get(i) instanceof Field field && field.mark() == mark;
    }
}
