package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import io.glossa.cldr.CldrFiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files with the words that CLDR has for numbers and units say what ICU says. */
class CldrWordsTest {

    private record Language(IcuWords numbers, IcuWords units) {

        static Language of(ULocale locale) {
            return new Language(IcuWords.ofNumbers(locale), IcuWords.ofUnits(locale));
        }

        List<String> lines() {
            return Stream.concat(numbers.lines().stream(), units.lines().stream())
                    .toList();
        }
    }

    private static final Map<String, Language> LANGUAGES = CldrFiles.icu(CldrWordsTest::languages);

    @Test
    void areUpToDate() throws IOException {
        CldrFiles files = new CldrFiles("io/glossa/check/number/cldr");
        LANGUAGES.forEach((name, language) -> files.add(name + ".txt", "words/en.txt says how.", language.lines()));

        files.assertUpToDate();
    }

    @Test
    void areReadAsIcuMeansThem() {
        LANGUAGES.forEach((name, language) -> {
            Lexicon numbers = new Lexicon();
            Lexicon units = new Lexicon();

            assertThat(WordFile.read("cldr/" + name, numbers)).isTrue();
            assertThat(WordFile.readUnits("cldr/" + name, units)).isTrue();

            assertThat(language.numbers.state(numbers)).isEqualTo(language.numbers.state());
            assertThat(language.units.state(units)).isEqualTo(language.units.state());
        });
    }

    private static Map<String, Language> languages() {
        // Of an undetermined language ICU has nothing.
        Language others = Language.of(new ULocale("und_Zzzz"));
        Map<String, Language> languages = new TreeMap<>(Map.of("others", others));
        for (ULocale locale : CldrFiles.languages()) {
            Language language = Language.of(locale);
            if (!language.lines().equals(others.lines())) {
                languages.put(locale.getLanguage() + "-" + locale.getScript(), language);
            }
        }
        return languages;
    }
}
