package io.glossa.api.deepl;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.glossa.language.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The languages as DeepL lists them: what texts may be in, and, told apart more finely, what they can be brought into. */
final class LanguagesList {

    /** Targets that are told apart by script or region. */
    private static final List<String> VARIANTS =
            List.of("en-GB", "en-US", "es-419", "pt-BR", "pt-PT", "zh-Hans", "zh-Hant");

    /** What is only a source: its variants are the targets. */
    private static final Set<String> ONLY_SOURCES = Set.of("EN", "PT");

    /**
     * A language.
     *
     * @param formality of a target, whether its readers can be addressed formally; null for a source
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Named(
            String language,
            String name,
            @JsonProperty("supports_formality") @Nullable Boolean formality) {}

    private LanguagesList() {}

    static List<Named> sources(Collection<Language> detectable) {
        return bases(detectable).entrySet().stream()
                .map(entry -> new Named(entry.getKey(), entry.getValue().englishName(), null))
                .toList();
    }

    static List<Named> targets(Collection<Language> detectable) {
        Map<String, Language> targets = bases(detectable);
        targets.keySet().removeAll(ONLY_SOURCES);
        VARIANTS.stream().map(Language::new).forEach(language -> targets.put(Codes.target(language), language));
        return targets.entrySet().stream()
                .map(entry -> new Named(
                        entry.getKey(), entry.getValue().englishName(), Codes.supportsFormality(entry.getValue())))
                .toList();
    }

    /** By code, without script and region. */
    private static Map<String, Language> bases(Collection<Language> languages) {
        Map<String, Language> bases = new TreeMap<>();
        languages.forEach(language -> bases.put(Codes.source(language), new Language(language.base())));
        return bases;
    }
}
