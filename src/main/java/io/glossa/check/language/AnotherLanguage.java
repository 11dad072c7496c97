package io.glossa.check.language;

import io.glossa.check.language.Words.Word;
import io.glossa.check.objection.Objection;
import io.glossa.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds answers that are in another language than the target as a whole. Words that stand in the source too don't count:
 * they may be names, and an answer that has nothing else is an echo.
 */
final class AnotherLanguage {

    /** The weight of words that are read first. Almost always they are in the target language, and tell so. */
    private static final int GLANCE = 60;

    private static final double PLAUSIBLE = 0.8;

    /** The weight of words below which nothing is said: they may be a name or a loan word. */
    private static final int LEAST = 16;

    /** From this weight on, a likelihood of the target below UNLIKELY is enough; before, it has to be VERY_UNLIKELY. */
    private static final int ENOUGH = 20;

    private static final double UNLIKELY = 0.01;
    private static final double VERY_UNLIKELY = 0.0005;

    /** A text is taken for one in a relative of the target only from this weight on, and below this likelihood. */
    private static final int ENOUGH_FOR_RELATIVES = 45;

    private static final double IMPOSSIBLE = 0.0001;

    /** The same where the target can't be recognised: only another that is likelier than this says something. */
    private static final int ENOUGH_FOR_UNKNOWN = 50;

    private static final double SURE = 0.99;

    /** Words in small letters of less weight say nothing of their own. */
    private static final int LEAST_SMALL = 8;

    private static final double POSSIBLE = 0.1;

    private final Tongues tongues;

    AnotherLanguage(Tongues tongues) {
        this.tongues = tongues;
    }

    Optional<Objection> in(Answered answered) {
        List<Word> own = own(answered);
        if (Words.weight(own) < LEAST) {
            return Optional.empty();
        }
        if (tongues.reads(own, answered.pair().target())) {
            return Optional.empty();
        }
        List<Word> first = Words.first(own, GLANCE);
        Evidence evidence = tongues.weigh(Words.joined(first), answered.pair());
        if (evidence.target() > PLAUSIBLE) {
            return Optional.empty(); // A text that begins in the target is not in another language as a whole.
        }
        if (first.size() < own.size()) {
            evidence = tongues.weigh(Words.joined(own), answered.pair());
        }
        Language best = evidence.best();
        boolean sure = isAnother(own, evidence);
        return best != null && (sure || mayBeRelative(own, evidence)) && !mayBeNames(own, evidence, answered)
                ? Optional.of(new Objection(
                        "reads as " + best.englishName() + ", not "
                                + answered.pair().target().englishName(),
                        !sure))
                : Optional.empty();
    }

    private static List<Word> own(Answered answered) {
        Set<String> ofSource = answered.source().texts();
        return answered.answer().all().stream()
                .filter(word -> Words.isUnspaced(word.script()) || !ofSource.contains(word.text()))
                .toList();
    }

    private static boolean isAnother(List<Word> words, Evidence evidence) {
        int weight = Words.weight(words);
        if (!evidence.known()) {
            return weight >= ENOUGH_FOR_UNKNOWN && evidence.bestSure() && evidence.bestLikely() > SURE;
        }
        double limit = weight < ENOUGH ? VERY_UNLIKELY : UNLIKELY;
        return evidence.target() + evidence.near() < limit
                || (weight >= ENOUGH_FOR_RELATIVES && evidence.target() < IMPOSSIBLE);
    }

    private static boolean mayBeRelative(List<Word> words, Evidence evidence) {
        return evidence.known() && Words.weight(words) >= ENOUGH && evidence.target() < UNLIKELY;
    }

    /** Names look like other languages. Where there are some, the other words must look like another language too. */
    private boolean mayBeNames(List<Word> words, Evidence ofAll, Answered answered) {
        List<Word> small = words.stream().filter(word -> !word.capital()).toList();
        if (small.size() == words.size()) {
            return false;
        }
        if (Words.weight(small) < LEAST_SMALL) {
            return Words.weight(words) < ENOUGH_FOR_RELATIVES;
        }
        boolean isRelative = ofAll.near() > UNLIKELY;
        Evidence evidence = tongues.weigh(Words.joined(small), answered.pair());
        return evidence.target() + (isRelative ? 0 : evidence.near()) > POSSIBLE;
    }
}
