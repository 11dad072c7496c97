package io.glossa.engine.offline;

import com.ibm.icu.util.ULocale;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names of Apertium's modes: ISO 639 codes of two or three letters, each perhaps with a variant. */
final class ModeName {

    private static final String LANGUAGE = "([a-z]{2,3})(?:_([A-Z]{2}|[A-Z][a-z]{3}|valencia))?";

    /** Debugging modes ({@code eng-spa-tagger}) and house styles ({@code spa-cat_iec2017}) are not languages. */
    private static final Pattern PAIR = Pattern.compile(LANGUAGE + "-" + LANGUAGE);

    private ModeName() {}

    static Optional<Languages> pair(String name) {
        Matcher mode = PAIR.matcher(name);
        if (!mode.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Languages(language(mode.group(1), mode.group(2)), language(mode.group(3), mode.group(4))));
        } catch (IllegalArgumentException unknownLanguage) {
            return Optional.empty();
        }
    }

    /** ICU shortens three letters to two where ISO 639-1 has them: {@code eng} is {@code en}. */
    private static Language language(String code, @Nullable String variant) {
        String base = new ULocale(code).getLanguage();
        return new Language(variant == null ? base : base + "-" + variant);
    }
}
