package io.glossa.check.language;

import io.glossa.check.language.Words.Word;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words in letters that the target language isn't written in. Some Latin words stand in texts of every script; others
 * have no place where the source has none of the kind, such as Chinese characters in a Vietnamese text.
 */
final class ForeignLetters {

    /** The weight of words that can't be a slip: two ideographs, or six letters. */
    private static final int ENOUGH = 6;

    /** An answer is mostly in foreign letters if there are so many of such words, of this weight, and this share of all. */
    private static final int MANY_WORDS = 5;

    private static final int MANY = 20;
    private static final double MOST = 0.6;

    private final Tongues tongues;
    private final Untranslated untranslated;

    ForeignLetters(Tongues tongues) {
        this.tongues = tongues;
        this.untranslated = new Untranslated(tongues);
    }

    Optional<String> in(Answered answered) {
        List<Word> words = answered.answer().all();
        List<Word> foreign = tongues.letters(answered.pair().target()).foreign(words);
        List<Word> strange = strange(foreign, answered);
        if (Words.weight(strange) >= ENOUGH) {
            return Optional.of("has words in letters of another script: "
                    + answered.answer().quote(strange));
        }
        return foreign.size() >= MANY_WORDS
                        && Words.weight(foreign) >= MANY
                        && Words.weight(foreign) > MOST * Words.weight(words)
                        && !untranslated.areNames(foreign, answered.pair().source())
                ? Optional.of(
                        "is mostly in letters that " + answered.pair().target().englishName() + " is not written in")
                : Optional.empty();
    }

    /** What the source quotes in a third script may be quoted again; what is in the source's own is left over. */
    private List<Word> strange(List<Word> foreign, Answered answered) {
        if (foreign.isEmpty()) {
            return foreign;
        }
        Letters ofSource = tongues.letters(answered.pair().source());
        Set<String> quoted = answered.source().texts();
        return foreign.stream()
                .filter(word -> word.script() != UnicodeScript.LATIN)
                .filter(word -> ofSource.has(word.script()) || !quoted.contains(word.text()))
                .toList();
    }
}
