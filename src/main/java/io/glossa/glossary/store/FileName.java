package io.glossa.glossary.store;

import io.glossa.glossary.Direction;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.language.PairName;
import java.util.Optional;

/**
 * What the name of a glossary's file says: {@code legal.tsv}, {@code legal.de.csv} for translations into German,
 * {@code legal.en-de.tsv} for those from English.
 */
record FileName(String glossary, Direction direction, Format format) {

    /** @throws IllegalArgumentException where it is the name of a glossary's file, and wrong */
    static Optional<FileName> of(String file) {
        Optional<Format> format = Format.ofFile(file);
        if (file.startsWith(".") || format.isEmpty()) {
            return Optional.empty();
        }
        String name = file.substring(0, file.length() - format.get().extension().length() - 1);
        int dot = name.indexOf('.');
        String glossary = dot < 0 ? name : name.substring(0, dot);
        if (!StoredGlossary.isName(glossary)) {
            throw new IllegalArgumentException("'" + glossary
                    + "' is no name of a glossary: small letters a to z, digits and dashes, 64 at the most");
        }
        Direction direction = dot < 0 ? new Direction(null, null) : direction(name.substring(dot + 1));
        return Optional.of(new FileName(glossary, direction, format.get()));
    }

    private static Direction direction(String tags) {
        Optional<Languages> pair = PairName.read(tags);
        try {
            return pair.isPresent()
                    ? new Direction(pair.get().source(), pair.get().target())
                    : new Direction(null, new Language(tags));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + tags + "' names no languages, as de or en-de: a target, or a source and a target", e);
        }
    }
}
