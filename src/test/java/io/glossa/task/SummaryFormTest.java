package io.glossa.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.task.SummaryForm.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryFormTest {

    @ParameterizedTest
    @CsvSource({"PARAGRAPH, 3", "BULLETS, 5", "HEADLINE, 1"})
    void hasTheUsualLengthOfItsShapeWhereNoneIsWanted(Shape shape, int sentences) {
        assertThat(SummaryForm.of(shape, null, null)).isEqualTo(new SummaryForm(shape, sentences, null));
    }

    @Test
    void keepsTheWantedNumberOfSentences() {
        assertThat(SummaryForm.of(Shape.PARAGRAPH, 7, null)).isEqualTo(new SummaryForm(Shape.PARAGRAPH, 7, null));
    }

    @Test
    void isNotGivenSentencesWhereItsLengthIsInWords() {
        assertThat(SummaryForm.of(Shape.BULLETS, null, 80)).isEqualTo(new SummaryForm(Shape.BULLETS, null, 80));
    }
}
