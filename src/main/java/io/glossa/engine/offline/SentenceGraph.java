package io.glossa.engine.offline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How alike the sentences of a text are, and which are most like all others: continuous LexRank, with the weight of a
 * word taken from the text itself.
 *
 * @see <a href="https://doi.org/10.1613/jair.1523">Erkan and Radev, LexRank: Graph-based Lexical Centrality as Salience
 *     in Text Summarization, 2004</a>
 */
final class SentenceGraph {

    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 30;

    private final List<Map<String, Double>> vectors;

    SentenceGraph(List<Sentence> sentences) {
        Map<String, Integer> occurrence = new HashMap<>();
        for (Sentence sentence : sentences) {
            new HashSet<>(sentence.words()).forEach(word -> occurrence.merge(word, 1, Integer::sum));
        }
        this.vectors = sentences.stream()
                .map(sentence -> vector(sentence, occurrence, sentences.size()))
                .toList();
    }

    /** From 0 to 1: the cosine of two sentences. */
    double likeness(int one, int other) {
        Map<String, Double> small = vectors.get(one);
        Map<String, Double> large = vectors.get(other);
        if (small.size() > large.size()) {
            return likeness(other, one);
        }
        double product = 0;
        for (Map.Entry<String, Double> entry : small.entrySet()) {
            product += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
        }
        return product;
    }

    /** The numbers of those sentences that are nearest to what all say together, in order: no graph is needed for that. */
    List<Integer> nearestToCentre(int most) {
        Map<String, Double> centre = new HashMap<>();
        vectors.forEach(vector -> vector.forEach((word, value) -> centre.merge(word, value, Double::sum)));
        double[] nearness = vectors.stream()
                .mapToDouble(vector -> vector.entrySet().stream()
                        .mapToDouble(word -> word.getValue() * centre.getOrDefault(word.getKey(), 0.0))
                        .sum())
                .toArray();
        return IntStream.range(0, nearness.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -nearness[i]))
                .limit(most)
                .sorted()
                .toList();
    }

    /** How much of what all sentences say each one says: the best has 1. */
    double[] centrality() {
        int size = vectors.size();
        double[][] links = links(size);
        double[] rank = new double[size];
        Arrays.fill(rank, 1.0 / size);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[size];
            Arrays.fill(next, (1 - DAMPING) / size);
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    next[to] += DAMPING * rank[from] * links[from][to];
                }
            }
            rank = next;
        }
        double best = Arrays.stream(rank).max().orElse(1);
        return Arrays.stream(rank).map(value -> value / best).toArray();
    }

    /** Each sentence shares itself out among those like it. */
    private double[][] links(int size) {
        double[][] links = new double[size][size];
        for (int one = 0; one < size; one++) {
            links[one][one] = 1;
            for (int other = 0; other < one; other++) {
                double likeness = likeness(one, other);
                links[one][other] = likeness;
                links[other][one] = likeness;
            }
        }
        for (double[] row : links) {
            double sum = Arrays.stream(row).sum();
            Arrays.setAll(row, i -> row[i] / sum);
        }
        return links;
    }

    private static Map<String, Double> vector(Sentence sentence, Map<String, Integer> occurrence, int sentences) {
        Map<String, Double> vector = new HashMap<>();
        for (String word : sentence.words()) {
            double rarity = Math.log(1 + sentences / (double) occurrence.getOrDefault(word, 1));
            vector.merge(word, Words.weight(word) * rarity, Double::sum);
        }
        double length = Math.sqrt(
                vector.values().stream().mapToDouble(value -> value * value).sum());
        vector.replaceAll((word, value) -> length == 0 ? 0 : value / length);
        return vector;
    }
}
