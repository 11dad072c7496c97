package io.glossa.check.talk;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the target language is called in the languages that a model may talk in. */
final class Names {

    /** An ending may differ: "русский", "на русском"; "Deutsch", "ins Deutsche". */
    private static final int SHORTEST_STEM = 4;

    private static final Language ENGLISH = new Language("en");

    private Names() {}

    /** The beginnings of the target's names, folded, with a space before where its script parts words. */
    static Set<String> of(Languages pair) {
        Set<String> names = new LinkedHashSet<>();
        for (Language in : List.of(ENGLISH, pair.target(), pair.source())) {
            pair.target()
                    .nameIn(in)
                    .map(name -> Folded.of(name).strip())
                    .filter(folded -> folded.length() >= 2)
                    .ifPresent(folded -> names.add(beginning(folded)));
        }
        return names;
    }

    private static String beginning(String folded) {
        boolean alphabet = Character.isAlphabetic(folded.charAt(0)) && folded.charAt(0) < '\u0530';
        int stem = Math.max(Math.min(SHORTEST_STEM, folded.length()), folded.length() - 2);
        return alphabet ? " " + folded.substring(0, stem) : folded;
    }

    static boolean in(String folded, Set<String> names) {
        return names.stream().anyMatch(folded::contains);
    }
}
