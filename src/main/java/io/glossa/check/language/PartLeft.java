package io.glossa.check.language;

import io.glossa.check.language.Words.Word;
import io.glossa.language.Languages;
import java.util.List;
import java.util.Optional;

/** Finds a sentence or so that stands in the answer as it does in the source, and should have been translated. */
final class PartLeft {

    /** The weight of words that are no mere term or title any more. */
    private static final int ENOUGH = 28;

    /** The same where the two languages have many words in common, or the names of institutions in ideographs. */
    private static final int ENOUGH_FOR_RELATIVES = 60;

    private final Tongues tongues;
    private final Untranslated untranslated;

    PartLeft(Tongues tongues) {
        this.tongues = tongues;
        this.untranslated = new Untranslated(tongues);
    }

    Optional<String> in(Answered answered) {
        Languages pair = answered.pair();
        return answered.copied().runs().stream()
                .filter(run -> Words.weight(run) >= ENOUGH)
                .filter(run -> Words.weight(run) >= ENOUGH_FOR_RELATIVES || !mayBeShared(run, pair))
                .filter(run -> untranslated.isPart(run, pair))
                .map(run -> "leaves a part in " + pair.source().englishName() + ": "
                        + answered.answer().quote(run))
                .findFirst();
    }

    private boolean mayBeShared(List<Word> run, Languages pair) {
        return tongues.tongue(pair.source()).isNear(tongues.tongue(pair.target()))
                || (run.stream().allMatch(word -> Words.isUnspaced(word.script()))
                        && tongues.letters(pair.target()).foreign(run).isEmpty());
    }
}
