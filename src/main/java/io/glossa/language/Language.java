package io.glossa.language;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Set;

/**
 * A language as a BCP 47 tag in canonical form, such as {@code vi}, {@code pt-BR} or {@code zh-Hant}.
 * See <a href="https://www.rfc-editor.org/rfc/rfc5646">RFC 5646</a>.
 */
public record Language(String tag) implements Comparable<Language> {

    private static final Set<String> KNOWN = Set.of(ULocale.getISOLanguages());

    /** ISO 639's codes for what is no one language: several, none, not coded, unknown. */
    private static final Set<String> NO_LANGUAGE = Set.of("mul", "zxx", "mis", "und");

    /**
     * @throws IllegalArgumentException where the tag is not well-formed, or its language is not in ISO 639
     */
    public Language {
        String canonical = parse(tag).toLanguageTag();
        String language = ULocale.forLanguageTag(canonical).getLanguage();
        if (!KNOWN.contains(language) || NO_LANGUAGE.contains(language)) {
            throw new IllegalArgumentException(
                    "'" + tag + "' is not a BCP 47 language tag, such as en, pt-BR or zh-Hant");
        }
        tag = canonical;
    }

    /** The language without script and region: {@code zh} for {@code zh-Hant}. */
    public String base() {
        return locale().getLanguage();
    }

    /** The ISO 15924 code of the script that this language is written in, said or likely: {@code Latn} for {@code en}. */
    public String script() {
        return ULocale.addLikelySubtags(locale()).getScript();
    }

    public boolean rightToLeft() {
        return locale().isRightToLeft();
    }

    /** The name that readers of English know it by: {@code Brazilian Portuguese}. */
    public String englishName() {
        return locale().getDisplayNameWithDialect(ULocale.ENGLISH);
    }

    /** The name that its own readers know it by: {@code português (Brasil)}. */
    public String ownName() {
        return locale().getDisplayName(locale());
    }

    /**
     * Whether a text in this language is already what a reader who asks for the other wants: the same language and
     * script, and no two different regions. {@code pt} is {@code pt-BR} enough; {@code en-GB} is not {@code en-US}.
     */
    public boolean serves(Language other) {
        String here = locale().getCountry();
        String there = other.locale().getCountry();
        return base().equals(other.base())
                && script().equals(other.script())
                && (here.isEmpty() || there.isEmpty() || here.equals(there));
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }

    private ULocale locale() {
        return ULocale.forLanguageTag(tag);
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
