package io.glossa.word;

/** A file is no Word document, is broken, or is made to do harm. The message says which, for whoever sent it. */
public final class WordFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WordFileException(String message) {
        super(message);
    }

    WordFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
