package io.glossa.document.text;

/** A stretch of a text in UTF-16 units, from {@code start} up to but not including {@code end}. */
public record Span(int start, int end) {

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean isEmpty() {
        return start == end;
    }

    public int codePoints(String text) {
        return text.codePointCount(start, end);
    }

    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }
}
