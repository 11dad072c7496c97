package io.glossa.failure;

import org.jspecify.annotations.Nullable;

/**
 * What a check found wrong with an answer.
 *
 * @param check the check's name, such as {@code preserved}
 * @param segment the segment's number in its document, from 1; null where the finding is about the whole answer
 * @param message what is wrong, for people
 */
public record Finding(String check, @Nullable Integer segment, String message) {

    /** The finding in one line. */
    String said() {
        return check + (segment == null ? ": " : " in segment " + segment + ": ") + message;
    }
}
