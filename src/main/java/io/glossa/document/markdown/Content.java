package io.glossa.document.markdown;

import org.commonmark.parser.SourceLine;

/** The words of a block as its parser sees them: lines without what stands before them. Knows where each character stands. */
final class Content {

    private final String document;
    private final String text;

    /** Where each character stands in the document; an escaped pipe in a table is one character, and stands for two. */
    private final int[] places;

    private Content(String document, String text, int[] places) {
        this.document = document;
        this.text = text;
        this.places = places;
    }

    static Content of(String document, Leaf leaf) {
        int length = leaf.lines().stream()
                .mapToInt(line -> line.getContent().length() + 1)
                .sum();
        StringBuilder text = new StringBuilder(length);
        int[] places = new int[length];
        for (SourceLine line : leaf.lines()) {
            int place = line.getSourceSpan().getInputIndex();
            for (int i = 0; i < line.getContent().length(); i++) {
                char c = line.getContent().charAt(i);
                places[text.length()] = place;
                text.append(c);
                place += isEscapedPipe(c, document, place) ? 2 : 1;
            }
            places[text.length()] = place;
            text.append('\n');
        }
        text.setLength(text.length() - 1);
        return new Content(document, text.toString(), places);
    }

    String text() {
        return text;
    }

    /** The text that it is a part of. */
    String document() {
        return document;
    }

    /** Where this character stands in the document. */
    int start(int index) {
        return places[index];
    }

    /** Where the stretch that ends before this character ends in the document. */
    int end(int index) {
        int last = index - 1;
        if (text.charAt(last) == '\n') {
            return places[index];
        }
        return places[last] + (isEscapedPipe(text.charAt(last), document, places[last]) ? 2 : 1);
    }

    /** This stretch as it stands in the document. */
    String written(int start, int end) {
        return start == end ? "" : document.substring(start(start), end(end));
    }

    private static boolean isEscapedPipe(char c, String document, int place) {
        return c == '|' && document.startsWith("\\|", place);
    }
}
