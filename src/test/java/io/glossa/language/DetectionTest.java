package io.glossa.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetectionTest {

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAConfidenceThatIsNoProbability(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Detection(new Language("vi"), confidence, true, List.of()));
    }

    @Test
    void saysOfATextWithoutLettersThatThereIsNothingToDetect() {
        assertThat(Detection.NOTHING.language()).isNull();
        assertThat(Detection.NOTHING.confidence()).isZero();
        assertThat(Detection.NOTHING.reliable()).isFalse();
    }
}
