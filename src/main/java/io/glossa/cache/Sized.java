package io.glossa.cache;

import java.time.Instant;

/** What the process can keep in memory: it knows about how large it is, and how old. */
public interface Sized {

    /** About how many bytes of heap it takes. */
    long bytes();

    /** When it was made, or the oldest part of it. */
    Instant made();

    /** Bytes of a text's letters on the heap: one each as long as all are Latin-1, else two. */
    static long of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return 2L * text.length();
            }
        }
        return text.length();
    }
}
