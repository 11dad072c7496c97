package io.glossa.api.deepl;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.glossa.glossary.Direction;
import io.glossa.glossary.store.StoredGlossary;
import io.glossa.language.Language;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stored glossary as DeepL tells it. */
record GlossaryInfo(
        @JsonProperty("glossary_id") String id,
        String name,
        boolean ready,
        @JsonProperty("source_lang") String source,
        @JsonProperty("target_lang") String target,
        @JsonProperty("creation_time") String created,
        @JsonProperty("entry_count") int entries) {

    /** All of them. */
    record All(List<GlossaryInfo> glossaries) {}

    /** {@code 2021-08-03T14:16:18.329Z}: always with three digits behind the point. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Empty where the glossary is not for one pair of languages: DeepL's form has no room for others. */
    static Optional<GlossaryInfo> of(StoredGlossary glossary) {
        if (glossary.terms().directions().size() != 1) {
            return Optional.empty();
        }
        Direction direction = glossary.terms().directions().iterator().next();
        return direction.from() == null || direction.into() == null
                ? Optional.empty()
                : Optional.of(new GlossaryInfo(
                        glossary.name(),
                        glossary.title().isEmpty() ? glossary.name() : glossary.title(),
                        true,
                        code(direction.from()),
                        code(direction.into()),
                        TIME.format(glossary.changed()),
                        glossary.terms().terms().size()));
    }

    private static String code(@Nullable Language language) {
        return language == null ? "" : Codes.target(language).toLowerCase(Locale.ROOT);
    }
}
