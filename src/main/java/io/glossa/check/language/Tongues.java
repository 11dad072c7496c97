package io.glossa.check.language;

import io.glossa.check.language.Words.Word;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.language.detect.LanguageDetector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs what a text tells of its language, with an eye on the languages that look alike. */
public final class Tongues {

    private final LanguageDetector detector;
    private final Kinship kinship = Kinship.read();
    private volatile @Nullable Map<Language, Tongue> known;

    /** @param detector all that it knows plays a part, also what doesn't compete in it */
    public Tongues(LanguageDetector detector) {
        this.detector = detector;
    }

    Tongue tongue(Language language) {
        return kinship.inAnyScript(language);
    }

    /** Nothing where that isn't known for sure. */
    Letters letters(Language language) {
        Tongue tongue = tongue(language);
        return Letters.of(kinship.saysScriptOf(language) || isKnown(tongue) ? tongue.scripts() : Set.of());
    }

    /** @param text read as words of small letters */
    Evidence weigh(String text, Languages pair) {
        Tongue target = tongue(pair.target());
        Tongue source = tongue(pair.source());
        double ofTarget = 0;
        double ofNear = 0;
        double ofSource = 0;
        double most = 0;
        @Nullable Tongue best = null;
        for (Map.Entry<Language, Double> likely : detector.likelihoods(text).entrySet()) {
            Tongue tongue = known().getOrDefault(likely.getKey(), target);
            double likelihood = likely.getValue();
            ofSource += tongue.isSameAs(source) ? likelihood : 0;
            if (tongue.isSameAs(target)) {
                ofTarget += likelihood;
                continue;
            }
            ofNear += tongue.isNear(target) ? likelihood : 0;
            if (likelihood > most) {
                most = likelihood;
                best = tongue;
            }
        }
        boolean sure =
                best != null && best.sure() && !best.isNear(target) && (best.isSameAs(source) || best.isEnglish());
        return new Evidence(
                ofTarget,
                ofNear,
                ofSource,
                isKnown(target),
                isKnown(source),
                best == null ? null : best.language(),
                most,
                sure);
    }

    /** How many of the words are small ones that most texts in the language have, such as articles and prepositions. */
    long smallWords(List<Word> words, Language language) {
        Tongue tongue = tongue(language);
        List<Language> same = known().values().stream()
                .filter(tongue::isSameAs)
                .map(Tongue::language)
                .toList();
        return words.stream()
                .filter(word -> same.stream().anyMatch(other -> detector.isSmallWord(word.text(), other)))
                .count();
    }

    private boolean isKnown(Tongue tongue) {
        return known().values().stream().anyMatch(tongue::isSameAs);
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
