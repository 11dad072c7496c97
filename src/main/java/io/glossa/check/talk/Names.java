package io.glossa.check.talk;

import com.ibm.icu.util.ULocale;
import io.glossa.language.Languages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the target language is called in the languages that a model may talk in. */
final class Names {

    /** An ending may differ: "русский", "на русском"; "Deutsch", "ins Deutsche". */
    private static final int SHORTEST_STEM = 4;

    private Names() {}

    /** The beginnings of the target's names, folded, with a space before where its script parts words. */
    static Set<String> of(Languages pair) {
        Set<String> names = new LinkedHashSet<>();
        ULocale target = new ULocale(pair.target().base());
        for (ULocale in :
                List.of(ULocale.ENGLISH, target, new ULocale(pair.source().base()))) {
            String folded = Folded.of(target.getDisplayLanguage(in)).strip();
            if (folded.length() >= 2) {
                boolean alphabet = Character.isAlphabetic(folded.charAt(0)) && folded.charAt(0) < '\u0530';
                names.add(
                        alphabet
                                ? " "
                                        + folded.substring(
                                                0,
                                                Math.max(Math.min(SHORTEST_STEM, folded.length()), folded.length() - 2))
                                : folded);
            }
        }
        return names;
    }

    static boolean in(String folded, Set<String> names) {
        return names.stream().anyMatch(folded::contains);
    }
}
