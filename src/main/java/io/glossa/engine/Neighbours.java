package io.glossa.engine;

import io.glossa.document.Segment;
import java.util.List;

/** The source text just before and after a chunk, which helps a model to understand it and is not translated. */
record Neighbours(String before, String after) {

    /** Characters kept on either side: a paragraph or two. */
    private static final int REACH = 400;

    static Neighbours of(List<Segment> chunk, List<Segment> document) {
        int first = chunk.getFirst().number() - 1;
        int last = chunk.getLast().number() - 1;
        StringBuilder before = new StringBuilder();
        for (int i = first - 1; i >= 0 && before.length() < REACH; i--) {
            before.insert(0, document.get(i).text() + "\n");
        }
        StringBuilder after = new StringBuilder();
        for (int i = last + 1; i < document.size() && after.length() < REACH; i++) {
            after.append(document.get(i).text()).append('\n');
        }
        return new Neighbours(
                lastPart(before.toString().strip()), firstPart(after.toString().strip()));
    }

    private static String lastPart(String text) {
        return text.length() <= REACH ? text : text.substring(text.offsetByCodePoints(text.length(), -REACH / 2));
    }

    private static String firstPart(String text) {
        return text.length() <= REACH ? text : text.substring(0, text.offsetByCodePoints(0, REACH / 2));
    }
}
