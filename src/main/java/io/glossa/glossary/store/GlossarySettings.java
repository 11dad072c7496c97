package io.glossa.glossary.store;

import io.glossa.glossary.Matching;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.Optional;

/** {@code glossa.glossary.*}: glossaries that are used by name, and what counts as the same term. */
@ConfigMapping(prefix = "glossa.glossary")
public interface GlossarySettings {

    /** A folder of glossaries, one a file; they are read again when they change. */
    Optional<Path> dir();

    /** Whether glossaries can be put and deleted: what is done there concerns all callers. */
    @WithDefault("false")
    boolean admin();

    /** Which forms of a word count as the word, in a text and in its translation. */
    @WithDefault("inflected")
    Matching.Forms match();

    /**
     * What large letters in a term say: {@code smart}, a word with some is meant as it is written, one in small letters in any;
     * {@code exact}, every word is meant as it is written; {@code any}, they make no difference.
     */
    @WithName("case")
    @WithDefault("smart")
    Matching.Letters letters();

    default Matching toMatching() {
        return new Matching(match(), letters());
    }
}
