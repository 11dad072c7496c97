package io.glossa.language;

import java.nio.file.Path;
import java.util.Optional;

/** The languages of files of parallel texts, for evaluations. */
public final class Tags {

    private Tags() {}

    /** The language that a file {@code <tag>.txt} is in; empty where its name is no tag of one. */
    public static Optional<Language> of(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") ? of(name.replace(".txt", "")) : Optional.empty();
    }

    /** The language of this tag; empty where it is none. */
    public static Optional<Language> of(String tag) {
        try {
            return Optional.of(new Language(tag));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
