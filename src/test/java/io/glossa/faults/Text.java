package io.glossa.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A text to be translated, unlike any other, and its one right translation. */
record Text(String english, String spanish) {

    private static final int MOST_SEGMENTS = 6;

    /**
     * One to six segments, of which one has an address or a placeholder in it.
     *
     * @param row texts of different rows differ
     * @param number texts of different numbers differ; below 100 000
     */
    static Text of(long seed, int row, int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + row * 100_000L + number);
        int size = 1 + random.nextInt(MOST_SEGMENTS);
        int special = random.nextInt(size);
        List<String> english = new ArrayList<>();
        List<String> spanish = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Sentence> choice = i == special ? Sentence.WITH_SOMETHING_KEPT : Sentence.PLAIN;
            Sentence sentence = choice.get(random.nextInt(choice.size()));
            long mark = 1_000_000L * row + 10L * number + i;
            english.add(sentence.english(mark));
            spanish.add(sentence.spanish(mark));
        }
        return new Text(String.join("\n\n", english), String.join("\n\n", spanish));
    }
}
