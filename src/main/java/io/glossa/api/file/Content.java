package io.glossa.api.file;

import io.glossa.document.Format;

/** What is in a file: a text to be translated, and a place for its translation. */
public interface Content {

    /** The text as the gateway is to get it. */
    String text();

    /** How that is written. */
    Format format();

    /** What the text counts as, in code points. */
    long characters();

    /** The file with the translation in place of the text. */
    byte[] with(String translation);
}
