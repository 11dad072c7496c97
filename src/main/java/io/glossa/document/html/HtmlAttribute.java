package io.glossa.document.html;

import io.glossa.document.text.Span;

/**
 * An attribute as it stands in a tag.
 *
 * @param name in small letters
 * @param value without its quotes; an empty stretch behind the name where it has none
 * @param quote {@code "} or {@code '}; 0 where the value stands without
 * @param end behind the whole of it
 */
record HtmlAttribute(String name, int start, Span value, char quote, int end) {}
