package io.glossa.word;

/**
 * A part's XML as it came, and how Word's elements are written in it.
 *
 * @param prefix what stands before their names, colon included
 */
record Source(String xml, String prefix) {

    String in(int start, int end) {
        return xml.substring(start, end);
    }

    /** A run of this look. */
    String run(String format, String content) {
        return "<" + prefix + "r>" + format + content + "</" + prefix + "r>";
    }

    /** A run with words in it, blanks at their ends included. */
    String words(String format, String text) {
        String name = prefix + "t";
        return run(format, "<" + name + " xml:space=\"preserve\">" + XmlText.written(text) + "</" + name + ">");
    }
}
