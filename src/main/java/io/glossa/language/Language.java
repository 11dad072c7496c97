package io.glossa.language;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A language as a BCP 47 tag in canonical form, such as {@code vi}, {@code pt-BR} or {@code zh-Hant}.
 * See <a href="https://www.rfc-editor.org/rfc/rfc5646">RFC 5646</a>.
 */
public final class Language implements Comparable<Language> {

    private static final Set<String> KNOWN = Set.of(ULocale.getISOLanguages());

    /** ISO 639's codes for what is no one language: several, none, not coded, unknown. */
    private static final Set<String> NO_LANGUAGE = Set.of("mul", "zxx", "mis", "und");

    /** Requests name few languages, over and over; what somebody makes up must not fill the memory. */
    private static final int MOST_KNOWN = 1000;

    private static final Map<String, Parts> READ = new ConcurrentHashMap<>();

    private final Parts parts;

    /** What a tag says. Each request asks for it, and every check of every segment: so it is read once. */
    private record Parts(String tag, String base, String region, String script) {}

    /**
     * @throws IllegalArgumentException where the tag is not well-formed, or its language is not in ISO 639
     */
    public Language(String tag) {
        Parts known = READ.get(tag);
        this.parts = known == null ? read(tag) : known;
        if (known == null && READ.size() < MOST_KNOWN) {
            READ.put(tag, parts);
        }
    }

    private static Parts read(String tag) {
        String canonical = parse(tag).toLanguageTag();
        ULocale locale = ULocale.forLanguageTag(canonical);
        String base = locale.getLanguage();
        if (!KNOWN.contains(base) || NO_LANGUAGE.contains(base)) {
            throw new IllegalArgumentException(
                    "'" + tag + "' is not a BCP 47 language tag, such as en, pt-BR or zh-Hant");
        }
        return new Parts(
                canonical,
                base,
                locale.getCountry(),
                ULocale.addLikelySubtags(locale).getScript());
    }

    public String tag() {
        return parts.tag;
    }

    /** The language without script and region: {@code zh} for {@code zh-Hant}. */
    public String base() {
        return parts.base;
    }

    /** The ISO 15924 code of the script that this language is written in, said or likely: {@code Latn} for {@code en}. */
    public String script() {
        return parts.script;
    }

    public boolean rightToLeft() {
        return locale().isRightToLeft();
    }

    /** The name that readers of English know it by: {@code Brazilian Portuguese}. */
    public String englishName() {
        return EnglishName.of(locale());
    }

    /** The name that its own readers know it by: {@code português (Brasil)}; the English one where CLDR has no other. */
    public String ownName() {
        NameFile own = NameFile.of("own");
        return own.name(new ULocale(locale().getBaseName()).toLanguageTag())
                .or(() -> own.name(parts.base))
                .orElseGet(this::englishName);
    }

    /** What its readers know this language by, without script and region; empty where CLDR has no such name. */
    public Optional<String> nameIn(Language its) {
        return NameFile.of(its.parts.base).name(parts.base);
    }

    /** The language of this English name, of those that have a code of two letters. */
    public static Optional<Language> named(String english) {
        return NameFile.of("en")
                .tags(english)
                .filter(tag -> tag.length() == 2 && Character.isLowerCase(tag.charAt(0)))
                .findFirst()
                .map(Language::new);
    }

    /**
     * Whether a text in this language is already what a reader who asks for the other wants: the same language and
     * script, and no two different regions. {@code pt} is {@code pt-BR} enough; {@code en-GB} is not {@code en-US}.
     */
    public boolean serves(Language other) {
        return parts.base.equals(other.parts.base)
                && parts.script.equals(other.parts.script)
                && (parts.region.isEmpty() || other.parts.region.isEmpty() || parts.region.equals(other.parts.region));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Language language && parts.tag.equals(language.parts.tag);
    }

    @Override
    public int hashCode() {
        return parts.tag.hashCode();
    }

    @Override
    public int compareTo(Language other) {
        return parts.tag.compareTo(other.parts.tag);
    }

    @Override
    public String toString() {
        return parts.tag;
    }

    private ULocale locale() {
        return ULocale.forLanguageTag(parts.tag);
    }

    private static ULocale parse(String tag) {
        try {
            // Canonical by CLDR's aliases: iw is he, tl is fil, no is nb.
            return ULocale.createCanonical(new ULocale.Builder()
                    .setLanguageTag(tag.strip().replace('_', '-'))
                    .build());
        } catch (IllformedLocaleException | com.ibm.icu.util.IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "'" + tag + "' is not a BCP 47 language tag, such as en, pt-BR or zh-Hant", e);
        }
    }
}
