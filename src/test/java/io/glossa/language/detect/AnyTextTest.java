package io.glossa.language.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Detection;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever string comes in, something sensible comes out. */
class AnyTextTest {

    private static final LanguageDetector DETECTOR = new LanguageDetector(Set.of());
    private static final String SIGNS = "<>{}&%#@/.:'’;_$\\ \u0000\u0301\u200d\ud83d\ude00İßﬁ";

    @Test
    void neverThrowsAndKeepsItsPromises() {
        Random random = new Random(20261122);
        for (int round = 0; round < 3000; round++) {
            String text = text(random);

            Detection found = DETECTOR.detect(text);

            assertThat(found).isEqualTo(DETECTOR.detect(text));
            assertThat(found.confidence()).isBetween(0.0, 1.0);
            assertThat(found.language() == null).isEqualTo(found.confidence() == 0);
            double sum = found.confidence()
                    + found.alternatives().stream()
                            .mapToDouble(Detection.Candidate::confidence)
                            .sum();
            assertThat(sum).isLessThanOrEqualTo(1.000001);
        }
    }

    /** Signs that open noise, letters of some script, and any char at all, lone surrogates among them. */
    private static String text(Random random) {
        int length = random.nextInt(random.nextInt(20) == 0 ? 5000 : 60);
        int script = random.nextInt(0x3000);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.append((char) ('a' + random.nextInt(26)));
                default -> text.append((char) (script + random.nextInt(30)));
            }
        }
        return text.toString();
    }
}
