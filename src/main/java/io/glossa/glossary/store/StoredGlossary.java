package io.glossa.glossary.store;

import io.glossa.glossary.TermList;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A glossary with a name.
 *
 * @param title what people call it; empty: by its name
 * @param changed when it was last
 * @param keptIn where it is: {@code folder} for one that the team keeps as files, else what keeps those that are put
 */
public record StoredGlossary(String name, String title, TermList terms, Instant changed, String keptIn) {

    /** Where the files of the team are. */
    public static final String FOLDER = "folder";

    /** What a name looks like. */
    public static final String NAME = "[a-z0-9-]{1,64}";

    /** Hexadecimal digits of a version. */
    private static final int VERSION = 32;

    private static final Pattern NAMES = Pattern.compile(NAME);

    StoredGlossary(String name, TermList terms, Instant changed, String keptIn) {
        this(name, "", terms, changed, keptIn);
    }

    static boolean isName(String name) {
        return NAMES.matcher(name).matches();
    }

    public Contents contents() {
        return new Contents(title, terms.terms());
    }

    /** What tells it from another one, or from itself at another time. */
    public String version() {
        String own = terms.fingerprint().substring(0, VERSION);
        // The title's hash is no secret, and a change of the title alone is rare: its 32 bits are enough.
        return title.isEmpty() ? own : own.substring(8) + "%08x".formatted(title.hashCode());
    }
}
