package io.glossa.engine.offline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * chrF: how many runs of 1 to 6 characters an answer shares with a reference, from 0 to 100.
 *
 * @see <a href="https://aclanthology.org/W15-3049/">Popović, chrF: character n-gram F-score, 2015</a>
 */
final class CharacterF {

    private static final double BETA_SQUARED = 4;

    private CharacterF() {}

    static double score(List<String> answers, List<String> references) {
        double precision = 0;
        double recall = 0;
        for (int n = 1; n <= 6; n++) {
            long shared = 0;
            long given = 0;
            long wanted = 0;
            for (int i = 0; i < answers.size(); i++) {
                Map<String, Integer> answer = runs(answers.get(i), n);
                Map<String, Integer> reference = runs(references.get(i), n);
                given += answer.values().stream().mapToInt(Integer::intValue).sum();
                wanted +=
                        reference.values().stream().mapToInt(Integer::intValue).sum();
                shared += answer.entrySet().stream()
                        .mapToInt(run -> Math.min(run.getValue(), reference.getOrDefault(run.getKey(), 0)))
                        .sum();
            }
            precision += shared / (double) given / 6;
            recall += shared / (double) wanted / 6;
        }
        return 100 * (1 + BETA_SQUARED) * precision * recall / (BETA_SQUARED * precision + recall);
    }

    private static Map<String, Integer> runs(String text, int length) {
        String dense = text.replaceAll("\\s", "");
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + length <= dense.length(); i++) {
            runs.merge(dense.substring(i, i + length), 1, Integer::sum);
        }
        return runs;
    }
}
