package io.glossa.check.language;

import io.glossa.check.language.Words.Word;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.language.detect.LanguageDetector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Weighs what a text tells of its language, with an eye on the languages that look alike. */
public final class Tongues {

    /** How many small words more than any other a language has to have, to be told by them alone. */
    private static final int FEW_SMALL_WORDS = 2;

    /** Tags have no end; those that are asked for again are not so many. */
    private static final int MOST_FAMILIES = 1000;

    private final LanguageDetector detector;
    private final Map<Language, Family> families = new ConcurrentHashMap<>();
    private final Kinship kinship = Kinship.known();
    private volatile @Nullable Map<Language, Tongue> known;

    /** @param detector all that it knows plays a part, also what doesn't compete in it */
    public Tongues(LanguageDetector detector) {
        this.detector = detector;
    }

    Tongue tongue(Language language) {
        return family(language).tongue();
    }

    /** All letters where that isn't known for sure. */
    Letters letters(Language language) {
        return family(language).letters();
    }

    /** @param text read as words of small letters */
    Evidence weigh(String text, Languages pair) {
        Family target = family(pair.target());
        Family source = family(pair.source());
        double ofTarget = 0;
        double ofNear = 0;
        double ofSource = 0;
        double most = 0;
        @Nullable Language best = null;
        for (Map.Entry<Language, Double> likely : detector.likelihoods(text).entrySet()) {
            Language language = likely.getKey();
            double likelihood = likely.getValue();
            ofSource += source.same().contains(language) ? likelihood : 0;
            if (target.same().contains(language)) {
                ofTarget += likelihood;
                continue;
            }
            ofNear += target.near().contains(language) ? likelihood : 0;
            if (likelihood > most) {
                most = likelihood;
                best = language;
            }
        }
        return new Evidence(
                ofTarget,
                ofNear,
                ofSource,
                target.known(),
                source.known(),
                best,
                most,
                best != null && isSure(best, source, target));
    }

    private boolean isSure(Language language, Family source, Family target) {
        Tongue tongue = Objects.requireNonNull(known().get(language));
        return tongue.sure()
                && !target.near().contains(language)
                && (tongue.isEnglish() || source.same().contains(language));
    }

    /** How many of the words are small ones that most texts in the language have, such as articles and prepositions. */
    long smallWords(List<Word> words, Language language) {
        Set<Language> same = family(language).same();
        return words.stream()
                .filter(word -> same.stream().anyMatch(other -> detector.isSmallWord(word.text(), other)))
                .count();
    }

    /** Whether the small words are those of the target's, with no other language's in sight: then no more need be weighed. */
    boolean reads(List<Word> words, Language language) {
        Family target = family(language);
        int own = 0;
        int others = 0;
        for (Map.Entry<Language, Integer> count : detector.smallWords(
                        () -> words.stream().map(Word::text).iterator())
                .entrySet()) {
            if (target.same().contains(count.getKey())) {
                own = Math.max(own, count.getValue());
            } else {
                others = Math.max(others, count.getValue());
            }
        }
        return own >= FEW_SMALL_WORDS + others;
    }

    private Family family(Language language) {
        Family family = families.get(language);
        if (family == null) {
            family = made(language);
            if (families.size() < MOST_FAMILIES) {
                families.put(language, family);
            }
        }
        return family;
    }

    private Family made(Language language) {
        Tongue tongue = kinship.inAnyScript(language);
        Set<Language> same = who(tongue::isSameAs);
        boolean sayable = kinship.saysScriptOf(language) || !same.isEmpty();
        return new Family(tongue, Letters.of(sayable ? tongue.scripts() : Set.of()), same, who(tongue::isNear));
    }

    private Set<Language> who(Predicate<Tongue> stands) {
        return known().values().stream().filter(stands).map(Tongue::language).collect(Collectors.toUnmodifiableSet());
    }

    /** Made when the first text comes, as the detector's models are. */
    private Map<Language, Tongue> known() {
        Map<Language, Tongue> ready = known;
        if (ready == null) {
            Map<Language, Tongue> made = new HashMap<>();
            detector.knownLanguages().forEach(language -> made.put(language, kinship.inOneScript(language)));
            ready = Map.copyOf(made);
            known = ready;
        }
        return ready;
    }
}
