package io.glossa.document.article;

import io.glossa.document.article.PageLine.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A page as lines, of which some are furniture by where they stand. */
final class Furnished {

    /** How many lines that hold no sentence may stand between furniture: title, byline, date, picture credit. */
    private static final int PASSED_OVER = 4;

    private final List<PageLine> lines;
    private final Set<Integer> furniture = new TreeSet<>();
    private final int storyStart;
    private final int storyEnd;

    Furnished(List<PageLine> lines) {
        this.lines = lines;
        this.storyStart = walk(0, 1);
        this.storyEnd = walk(lines.size() - 1, -1);
        dropRepeated();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == Kind.SEPARATOR || lines.get(i).kind() == Kind.LABEL) {
                furniture.add(i);
            }
        }
    }

    /** The lines to drop, by index, in order. */
    Set<Integer> furniture() {
        return furniture;
    }

    /** Whether anything is left that is neither furniture nor a source. */
    boolean holdsAStory() {
        for (int i = 0; i < lines.size(); i++) {
            if (!furniture.contains(i) && lines.get(i).kind() != Kind.BLANK && !isSource(i)) {
                return true;
            }
        }
        return false;
    }

    /** With a label and an address anywhere; else only before or after the story. */
    boolean isSource(int i) {
        Kind kind = lines.get(i).kind();
        return kind == Kind.SOURCE || (kind == Kind.MAYBE_SOURCE && (i < storyStart || i > storyEnd));
    }

    /** Goes in from one end, takes furniture, and stops where the story is reached: answers the index of that line. */
    private int walk(int start, int step) {
        int passed = 0;
        int i = start;
        while (i >= 0 && i < lines.size()) {
            switch (lines.get(i).kind()) {
                case BLANK, SEPARATOR, LABEL, SOURCE, MAYBE_SOURCE -> {}
                case FURNITURE -> furniture.add(i);
                case MENU_WORD -> passed += takeMenuWord(i) ? 0 : 1;
                case SHORT -> passed++;
                case STORY -> {
                    return i;
                }
            }
            if (passed > PASSED_OVER) {
                return i;
            }
            i += step;
        }
        return i;
    }

    private boolean takeMenuWord(int i) {
        boolean inMenu = isMenu(neighbour(i, 1)) || isMenu(neighbour(i, -1));
        if (inMenu) {
            furniture.add(i);
        }
        return inMenu;
    }

    private static boolean isMenu(Kind kind) {
        return kind == Kind.FURNITURE || kind == Kind.MENU_WORD;
    }

    /** What stands next in this direction, over a few blank lines. */
    private Kind neighbour(int from, int step) {
        int i = from + step;
        while (i >= 0
                && i < lines.size()
                && Math.abs(i - from) < 10
                && lines.get(i).kind() == Kind.BLANK) {
            i += step;
        }
        return i >= 0 && i < lines.size() ? lines.get(i).kind() : Kind.BLANK;
    }

    private void dropRepeated() {
        Map<String, Integer> count = new HashMap<>();
        lines.forEach(line -> count.merge(line.likeness(), 1, Integer::sum));
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (line.kind() == Kind.FURNITURE && count.getOrDefault(line.likeness(), 0) > 1) {
                furniture.add(i);
            }
        }
    }
}
