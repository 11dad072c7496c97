package io.glossa.check.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonTest {

    /** So many that none is in too many lines. */
    private static final int WORDS = 20;

    @Test
    void learnsWhichWordsMeanEachOtherFromLinesThatHoldBoth() {
        Lesson lesson = new Lesson();
        for (int noun = 0; noun < WORDS; noun++) {
            for (int verb = 0; verb < WORDS; verb++) {
                lesson.add(List.of("noun" + noun, "verb" + verb), List.of("zzverb" + verb, "zznoun" + noun));
            }
        }

        assertThat(lesson.learned(Set.of("noun3", "verb7")))
                .isEqualTo(Map.of("noun3", List.of("zznoun3"), "verb7", List.of("zzverb7")));
    }

    @Test
    void learnsNothingFromWordsThatAreEverywhereOrOnlyOnce() {
        Lesson lesson = new Lesson();
        for (int i = 0; i < 100; i++) {
            lesson.add(List.of("the", "once" + i), List.of("der", "einmal" + i));
        }

        assertThat(lesson.learned(Set.of("the", "once7"))).isEmpty();
    }
}
