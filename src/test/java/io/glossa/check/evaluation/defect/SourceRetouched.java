package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The answer is the source but for some words, one in eight, and its first letter's case. */
final class SourceRetouched implements Defect {

    private static final int ONE_IN = 8;

    /** Characters: what has no spaces isn't one word. */
    private static final int LONGEST = 12;

    @Override
    public String name() {
        return "source retouched";
    }

    @Override
    public Set<String> expected() {
        return Set.of("language", "echo");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        String[] words = example.source().split(" ", -1);
        String[] translated = example.answer().split(" ", -1);
        if (words.length < ONE_IN) {
            return Optional.empty();
        }
        for (int i = random.nextInt(ONE_IN); i < words.length; i += ONE_IN) {
            String word = translated[random.nextInt(translated.length)];
            words[i] = word.substring(0, Math.min(LONGEST, word.length()));
        }
        words[0] = words[0].toUpperCase(Locale.ROOT);
        return Optional.of(Trial.of(example).answered(String.join(" ", words)));
    }
}
