package io.glossa.task;

import org.jspecify.annotations.Nullable;

/**
 * What a summary looks like: its shape, and its length in sentences or in words.
 *
 * @param sentences how many sentences, or bullet points; null where the length is given in words
 * @param words about how many words; null where the length is given in sentences
 */
public record SummaryForm(
        Shape shape, @Nullable Integer sentences, @Nullable Integer words) {

    /** A paragraph, a list of points, or one line. */
    public enum Shape {
        PARAGRAPH(3),
        BULLETS(5),
        HEADLINE(1);

        private final int sentences;

        Shape(int sentences) {
            this.sentences = sentences;
        }
    }

    /** A form whose missing length is the shape's usual one: 3 sentences, 5 points, 1 headline. */
    public static SummaryForm of(Shape shape, @Nullable Integer sentences, @Nullable Integer words) {
        return sentences == null && words == null
                ? new SummaryForm(shape, shape.sentences, null)
                : new SummaryForm(shape, sentences, words);
    }
}
