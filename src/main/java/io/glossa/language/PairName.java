package io.glossa.language;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the name of a pair of languages, as {@code vi-en}, {@code zh-Hant-en} or {@code pt-BR-fr}. Nothing but sense tells
 * where one tag ends and the next begins, and the environment does not even tell large letters from small ones.
 */
public final class PairName {

    private static final Set<String> IN_USE = Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::toLanguageTag)
            .collect(Collectors.toSet());

    private PairName() {}

    /** The pair; empty where it is none. Of several readings, the one of languages that are in use where they are said to be. */
    public static Optional<Languages> read(String name) {
        List<String> subtags = List.of(name.split("-"));
        return IntStream.range(1, subtags.size())
                .boxed()
                .flatMap(cut -> pair(subtags.subList(0, cut), subtags.subList(cut, subtags.size())))
                .max(Comparator.comparingInt(PairName::likelihood)
                        .thenComparingInt(pair -> -strangers(pair))
                        // A region is rather that of the target: texts are written for somewhere.
                        .thenComparingInt(pair -> -pair.source().tag().length()));
    }

    private static Stream<Languages> pair(List<String> source, List<String> target) {
        if (isRegion(target.getFirst())) {
            return Stream.empty();
        }
        try {
            return Stream.of(
                    new Languages(new Language(String.join("-", source)), new Language(String.join("-", target))));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    /** Whether it is written as only regions are. */
    private static boolean isRegion(String subtag) {
        return subtag.length() == 2 && subtag.equals(subtag.toUpperCase(Locale.ROOT));
    }

    private static int likelihood(Languages pair) {
        return (inUse(pair.source()) ? 1 : 0) + (inUse(pair.target()) ? 1 : 0);
    }

    /** Languages that are said to be of a region that mainly speaks another. */
    private static int strangers(Languages pair) {
        return (isStranger(pair.source()) ? 1 : 0) + (isStranger(pair.target()) ? 1 : 0);
    }

    private static boolean isStranger(Language language) {
        ULocale locale = ULocale.forLanguageTag(language.tag());
        return !locale.getCountry().isEmpty()
                && !ULocale.addLikelySubtags(new ULocale("und", locale.getCountry()))
                        .getLanguage()
                        .equals(locale.getLanguage());
    }

    private static boolean inUse(Language language) {
        return IN_USE.contains(language.tag())
                || IN_USE.contains(ULocale.minimizeSubtags(ULocale.forLanguageTag(language.tag()))
                        .toLanguageTag());
    }
}
