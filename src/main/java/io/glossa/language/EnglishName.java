package io.glossa.language;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a language is called in English, put together as in
 * <a href="https://www.unicode.org/reports/tr35/tr35-general.html#locale_display_name_algorithm">CLDR</a>.
 */
final class EnglishName {

    private EnglishName() {}

    /** Brazilian Portuguese; where there is no such name, as Serbian (Latin, Montenegro). Extensions are not told. */
    static String of(ULocale locale) {
        NameFile english = NameFile.of("en");
        String script = locale.getScript();
        String region = locale.getCountry();
        for (List<String> dialect : List.of(List.of(script, region), List.of(script), List.of(region))) {
            Optional<String> name = english.name(locale.getLanguage() + "-" + String.join("-", dialect));
            if (name.isPresent()) {
                return name.get() + rest(locale, dialect, english);
            }
        }
        return english.name(locale.getLanguage()).orElse(locale.getLanguage()) + rest(locale, List.of(), english);
    }

    /** What the name does not say already, in brackets. */
    private static String rest(ULocale locale, List<String> said, NameFile english) {
        List<String> rest = new ArrayList<>(List.of(locale.getScript(), locale.getCountry(), locale.getVariant()));
        rest.removeAll(said);
        rest.removeIf(String::isEmpty);
        return rest.isEmpty()
                ? ""
                : rest.stream()
                        .map(part -> english.name(part).orElse(part))
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
