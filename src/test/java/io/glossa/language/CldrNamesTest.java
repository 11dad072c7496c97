package io.glossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import io.glossa.cldr.CldrFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files with the names that CLDR has for languages say what ICU says. */
class CldrNamesTest {

    /** The languages in which a model may talk: other names are not asked for. */
    private static final Path TALKED = Path.of("src/main/resources/io/glossa/check/talk/files.txt");

    private static final List<String> ISO = List.of(ULocale.getISOLanguages());

    @Test
    void areUpToDate() throws IOException {
        CldrFiles files = new CldrFiles("io/glossa/language/names");
        String note = "a tag, a tab, the name.";
        files.add("en.tsv", note, CldrFiles.icu(IcuNames::english));
        files.add("own.tsv", note, CldrFiles.icu(IcuNames::own));
        for (String language : talked()) {
            files.add(language + ".tsv", note, CldrFiles.icu(() -> IcuNames.in(language)));
        }

        files.assertUpToDate();
    }

    @Test
    void areTheSameInEnglish() {
        assertThat(tags()).hasSizeGreaterThan(5_000).allSatisfy(tag -> {
            ULocale locale = new ULocale(tag);

            assertThat(EnglishName.of(locale)).isEqualTo(locale.getDisplayNameWithDialect(ULocale.ENGLISH));
        });
    }

    @Test
    void areTheSameInTheLanguageItself() {
        for (ULocale locale : locales().toList()) {
            Language language = new Language(locale.toLanguageTag());
            ULocale canonical = ULocale.forLanguageTag(language.tag());

            assertThat(language.ownName()).isEqualTo(CldrFiles.icu(() -> canonical.getDisplayName(canonical)));
        }
    }

    @Test
    void areTheSameInOtherLanguages() throws IOException {
        for (String language : talked()) {
            for (String tag : ISO) {
                ULocale locale = new ULocale(tag);
                String name = locale.getDisplayLanguage(new ULocale(language));
                boolean none = name.equals(tag) || name.equals(locale.getDisplayLanguage(ULocale.ENGLISH));

                assertThat(NameFile.of(language).name(tag)).isEqualTo(none ? Optional.empty() : Optional.of(name));
            }
        }
    }

    @Test
    void languagesAreFoundByTheirEnglishNames() {
        for (String tag : ISO) {
            if (tag.length() == 2) {
                assertThat(Language.named(new ULocale(tag)
                                .getDisplayLanguage(ULocale.ENGLISH)
                                .toUpperCase(Locale.ROOT)))
                        .contains(new Language(tag));
            }
        }
        assertThat(Language.named("source")).isEmpty();
        assertThat(Language.named("Akkadian")).isEmpty();
    }

    /** All that stand for a language, and those that ICU knows most of. */
    private static Stream<ULocale> locales() {
        return Stream.concat(ISO.stream().map(ULocale::new), Arrays.stream(ULocale.getAvailableLocales()))
                .filter(CldrNamesTest::isLanguage);
    }

    private static boolean isLanguage(ULocale locale) {
        try {
            new Language(locale.toLanguageTag());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static NavigableSet<String> talked() throws IOException {
        NavigableSet<String> languages = new TreeSet<>();
        Files.readAllLines(TALKED).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split("[:,]\\s*", -1)))
                .map(tag -> new ULocale(tag).getLanguage())
                .filter(tag -> !tag.equals("en") && ISO.contains(tag))
                .forEach(languages::add);
        return languages;
    }

    /** All languages, and many with scripts, regions and variants. */
    private static List<String> tags() {
        List<String> tags = new ArrayList<>();
        locales().map(ULocale::getName).forEach(tags::add);
        for (String language : List.of("en", "es", "hi", "sr", "zh_Hans", "pt_Latn", "kok_Abcd")) {
            Stream.of("lang/Scripts", "lang/Variants", "region/Countries")
                    .flatMap(table -> IcuNames.table(table).keySet().stream())
                    .forEach(part -> tags.add(language + "_" + part));
        }
        return tags;
    }
}
