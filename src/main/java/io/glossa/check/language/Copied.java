package io.glossa.check.language;

import io.glossa.check.language.Words.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an answer has word for word from its source: runs of words, some of which always stand together there too. In time
 * linear in the texts.
 */
final class Copied {

    private final Words source;
    private final Words answer;
    private final boolean[] ofSource;
    private final boolean[] ofAnswer;

    private Copied(Words source, Words answer, int together) {
        this.source = source;
        this.answer = answer;
        this.ofSource = covered(source.all(), sequences(answer.all(), together), together);
        this.ofAnswer = covered(answer.all(), sequences(source.all(), together), together);
    }

    /** By this many words that follow each other: three, or six letters of a script without spaces. */
    static Copied from(Answered answered) {
        Words source = answered.source();
        long unspaced = source.all().stream()
                .filter(word -> Words.isUnspaced(word.script()))
                .count();
        int together = unspaced * 2 > source.all().size() ? 6 : 3;
        return new Copied(
                source,
                answered.answer(),
                Math.max(1, Math.min(together, source.all().size())));
    }

    /** How much of the source stands in the answer, 0 to 1. */
    double shareOfSource() {
        return share(source.all(), ofSource);
    }

    /** How much of the answer stands in the source, 0 to 1. */
    double shareOfAnswer() {
        return share(answer.all(), ofAnswer);
    }

    /** The answer's words that are copied. */
    List<Word> words() {
        return runs().stream().flatMap(List::stream).toList();
    }

    /** The same as they follow each other in the answer. */
    List<List<Word>> runs() {
        List<List<Word>> runs = new ArrayList<>();
        for (int i = 0; i < ofAnswer.length; i++) {
            if (ofAnswer[i]) {
                if (i == 0 || !ofAnswer[i - 1]) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(answer.all().get(i));
            }
        }
        return runs;
    }

    private static double share(List<Word> words, boolean[] covered) {
        int all = 0;
        int hit = 0;
        for (int i = 0; i < covered.length; i++) {
            all += words.get(i).weight();
            hit += covered[i] ? words.get(i).weight() : 0;
        }
        return all == 0 ? 0 : (double) hit / all;
    }

    private static Set<String> sequences(List<Word> words, int together) {
        Set<String> sequences = new HashSet<>();
        for (int i = 0; i + together <= words.size(); i++) {
            sequences.add(sequence(words, i, together));
        }
        return sequences;
    }

    private static boolean[] covered(List<Word> words, Set<String> sequences, int together) {
        boolean[] covered = new boolean[words.size()];
        for (int i = 0; i + together <= words.size(); i++) {
            if (sequences.contains(sequence(words, i, together))) {
                for (int j = i; j < i + together; j++) {
                    covered[j] = true;
                }
            }
        }
        return covered;
    }

    private static String sequence(List<Word> words, int start, int together) {
        StringBuilder sequence = new StringBuilder();
        for (int i = start; i < start + together; i++) {
            sequence.append(words.get(i).text()).append(' ');
        }
        return sequence.toString();
    }
}
