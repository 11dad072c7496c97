package io.glossa.document;

/** A stretch of a text in UTF-16 units, from {@code start} up to but not including {@code end}. */
record Span(int start, int end) {

    String of(String text) {
        return text.substring(start, end);
    }

    boolean isEmpty() {
        return start == end;
    }

    int codePoints(String text) {
        return text.codePointCount(start, end);
    }

    Span shifted(int by) {
        return new Span(start + by, end + by);
    }
}
