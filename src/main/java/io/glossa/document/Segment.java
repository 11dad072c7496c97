package io.glossa.document;

/**
 * The smallest piece that is translated, cached and checked by itself: never empty, no white space at either end.
 *
 * @param number from 1, in the order of the document
 */
public record Segment(int number, String text) {}
