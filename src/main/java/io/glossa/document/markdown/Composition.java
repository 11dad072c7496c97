package io.glossa.document.markdown;

/**
 * An answer written in Markdown.
 *
 * @param content as a parser sees it: without what stands before its lines, in a table without the escapes of pipes
 * @param written as it stands in the document
 */
record Composition(String content, String written) {}
