package io.glossa.language.detect;

import io.glossa.language.Language;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs what was read of a text: by script the candidates, by the models which of them. */
final class Judge {

    /** What a language that is not expected here has to be better by. It stays in: Spanish must not be English for sure. */
    private static final double UNEXPECTED = -6;

    /** A part of a text whose own letters leave less than this to the language of the whole is in another one. */
    private static final double CONTRADICTION = 0.05;

    /** A script that has less of a text than this isn't looked at. */
    private static final double LEAST_SHARE = 0.01;

    /** What each step down in use costs a language; see {@code languages.tsv}. */
    private static final double RARE = -2.25;

    private static final double LITTLE_USED = -1.25;

    private final Models models;
    private final double[] prior;

    private Judge(Models models, double[] prior) {
        this.models = models;
        this.prior = prior;
    }

    /** One that takes an unclear text for one of these languages rather than another, and for a widely used one of them. */
    static Judge expecting(Set<Language> competing, Models models) {
        double[] prior = new double[models.known().size()];
        for (int i = 0; i < prior.length; i++) {
            KnownLanguage language = models.known().get(i);
            prior[i] = (language.use() - 1) * LITTLE_USED
                    + (language.use() == 3 ? RARE - LITTLE_USED : 0)
                    + (competing.contains(language.language()) ? 0 : UNEXPECTED);
        }
        return new Judge(models, prior);
    }

    /** One to whom all languages are alike: only the text speaks. */
    static Judge impartial(Models models) {
        return new Judge(models, new double[models.known().size()]);
    }

    /** Returns, by language number, how likely it is that the passages are in it. */
    double[] verdict(List<Passage> passages) {
        double[] verdict = new double[prior.length];
        shares(passages).forEach((script, share) -> {
            if (share >= LEAST_SHARE) {
                add(script == UnicodeScript.HAN ? han(passages) : ofScript(script, passages), share, verdict);
            }
        });
        return verdict;
    }

    private double[] ofScript(UnicodeScript script, List<Passage> passages) {
        boolean[] candidates = new boolean[prior.length];
        for (int i = 0; i < candidates.length; i++) {
            candidates[i] = models.known().get(i).isWrittenIn(script);
        }
        List<Scores> parts = passages.stream()
                .map(passage -> Scores.of(passage.only(script), models))
                .toList();
        Scores whole = parts.size() == 1 ? parts.getFirst() : Scores.sum(parts, models);
        double[] together = probabilities(whole.pooled(candidates), letters(passages, script));
        if (parts.size() == 1) {
            return together;
        }
        int best = best(together);
        double[] others = new double[prior.length];
        double disagreeing = 0;
        for (int i = 0; i < parts.size(); i++) {
            int letters = letters(passages.subList(i, i + 1), script);
            double[] alone = probabilities(parts.get(i).pooled(candidates), letters);
            if (letters > 0 && alone[best] < CONTRADICTION) {
                disagreeing++;
                add(alone, 1, others);
            }
        }
        double share = sharpened(disagreeing / parts.size());
        double[] mixed = new double[prior.length];
        add(together, 1 - share, mixed);
        add(others, disagreeing == 0 ? 0 : share / disagreeing, mixed);
        return mixed;
    }

    private static int letters(List<Passage> passages, UnicodeScript script) {
        return passages.stream()
                .mapToInt(passage -> passage.scripts().getOrDefault(script, 0))
                .sum();
    }

    private static void add(double[] summands, double factor, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * summands[i];
        }
    }

    private static int best(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }

    /** A little of another language, such as a name or a quotation, doesn't make a text a mixed one; half of it does. */
    private static double sharpened(double share) {
        double cube = share * share * share;
        double rest = (1 - share) * (1 - share) * (1 - share);
        return cube / (cube + rest);
    }

    private double[] probabilities(double[] scores, int letters) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += prior[i];
        }
        return Confidence.probabilities(scores, letters);
    }

    private double[] han(List<Passage> passages) {
        StringBuilder letters = new StringBuilder();
        passages.forEach(passage -> letters.append(passage.letters()));
        double[] evidence = HanLetters.evidence(letters.toString());
        double[] scores = new double[prior.length];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        String[] tags = {"ja", "zh-Hans", "zh-Hant"};
        for (int i = 0; i < tags.length; i++) {
            scores[models.known().number(tags[i])] = evidence[i];
        }
        return probabilities(scores, letters(passages, UnicodeScript.HAN) * Script.weight(UnicodeScript.HAN));
    }

    /** Which part of the text each script has. Sharpened: a name in other letters doesn't make a text a mixed one. */
    private static Map<UnicodeScript, Double> shares(List<Passage> passages) {
        Map<UnicodeScript, Double> shares = new EnumMap<>(UnicodeScript.class);
        for (Passage passage : passages) {
            passage.scripts().forEach((script, letters) -> {
                if (Script.weight(script) > 0) {
                    shares.merge(script, (double) letters * Script.weight(script), Double::sum);
                }
            });
        }
        double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((script, letters) -> Math.pow(letters / all, 3));
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((script, share) -> share / sum);
        return shares;
    }
}
