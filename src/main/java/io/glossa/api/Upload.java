package io.glossa.api;

import java.util.Optional;

/**
 * A form with a file in it.
 *
 * @param fields the form's other fields
 * @param file empty where there is none
 */
public record Upload(Fields fields, Optional<File> file) {

    /**
     * The file.
     *
     * @param name without a path; empty where it has none
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared: it goes from hand to hand.
    public record File(String name, byte[] bytes) {}
}
