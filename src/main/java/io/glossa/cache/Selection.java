package io.glossa.cache;

import io.glossa.language.Language;
import java.util.Optional;

/** Which answers are meant: those for this pair of languages and by this provider, as far as they are named: {@code en} is also {@code en-GB}. */
public record Selection(Optional<Language> source, Optional<Language> target, Optional<String> provider) {

    public static final Selection ALL = new Selection(Optional.empty(), Optional.empty(), Optional.empty());

    boolean all() {
        return equals(ALL);
    }

    boolean covers(Entry entry) {
        return source.filter(language -> !language.serves(entry.pair().source()))
                        .isEmpty()
                && target.filter(language -> !language.serves(entry.pair().target()))
                        .isEmpty()
                && provider.filter(name -> !name.equals(entry.provider())).isEmpty();
    }
}
