package io.glossa.language.detect;

import io.glossa.language.Language;
import io.glossa.language.Tables;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All languages that can be detected, in the order of {@code languages.tsv}. A language's place in it is its number. */
final class KnownLanguages {

    private final List<KnownLanguage> all;

    private KnownLanguages(List<KnownLanguage> all) {
        this.all = List.copyOf(all);
    }

    /** All that there are. Read once: when first asked for, or while the native executable is built. */
    static KnownLanguages all() {
        return Holder.ALL;
    }

    private static KnownLanguages read() {
        List<KnownLanguage> all = new ArrayList<>();
        for (String line : Tables.lines(KnownLanguages.class, "languages.tsv")) {
            String[] column = line.split("\t", -1);
            all.add(new KnownLanguage(
                    new Language(column[0]),
                    words(column[1]).map(UnicodeScript::forName).collect(Collectors.toUnmodifiableSet()),
                    Integer.parseInt(column[2]),
                    words(column[3]).collect(Collectors.toUnmodifiableSet()),
                    column[4],
                    column[5]));
        }
        return new KnownLanguages(all);
    }

    int size() {
        return all.size();
    }

    KnownLanguage get(int number) {
        return all.get(number);
    }

    Language language(int number) {
        return all.get(number).language();
    }

    /** Returns the language's number, or -1 where it isn't known. */
    int number(String tag) {
        for (int i = 0; i < all.size(); i++) {
            if (language(i).tag().equals(tag)) {
                return i;
            }
        }
        return -1;
    }

    SortedSet<Language> languages() {
        SortedSet<Language> languages = new TreeSet<>();
        all.forEach(known -> languages.add(known.language()));
        return Collections.unmodifiableSortedSet(languages);
    }

    /**
     * @return the same languages, all of which are known
     * @throws IllegalArgumentException that names the languages which aren't known
     */
    Set<Language> checked(Set<Language> languages) {
        Set<Language> unknown = new TreeSet<>(languages);
        unknown.removeAll(languages());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no language that can be detected: " + unknown);
        }
        return Set.copyOf(languages);
    }

    private static Stream<String> words(String column) {
        return Stream.of(column.split(" ")).filter(word -> !word.isEmpty());
    }

    private static final class Holder {
        private static final KnownLanguages ALL = read();
    }
}
