package io.glossa.glossary.store;

import io.glossa.glossary.TermList;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A glossary with a name.
 *
 * @param changed when it was last
 * @param keptIn where it is: {@code folder} for one that the team keeps as files, else what keeps those that are put
 */
public record StoredGlossary(String name, TermList terms, Instant changed, String keptIn) {

    /** Where the files of the team are. */
    public static final String FOLDER = "folder";

    /** What a name looks like. */
    public static final String NAME = "[a-z0-9-]{1,64}";

    private static final Pattern NAMES = Pattern.compile(NAME);

    static boolean isName(String name) {
        return NAMES.matcher(name).matches();
    }

    /** What tells its terms from those of another one, or of another time. */
    public String version() {
        return terms.fingerprint().substring(0, 32);
    }
}
