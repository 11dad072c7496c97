package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HedgeSettingsTest {

    @Test
    void readsOffATimeAndTheUsualTime() {
        assertThat(hedge("off")).isInstanceOf(Hedge.Never.class);
        assertThat(hedge("p95")).isInstanceOf(Hedge.Usual.class);
        assertThat(hedge("1500ms")).isEqualTo(new Hedge.Fixed(Duration.ofMillis(1500)));
        assertThat(hedge("3s")).isEqualTo(new Hedge.Fixed(Duration.ofSeconds(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "on", "0s", "-1s", "p99"})
    void refusesAnythingElseAndNamesTheProperty(String after) {
        assertThatIllegalArgumentException().isThrownBy(() -> hedge(after)).withMessageContaining("glossa.hedge.after");
    }

    private static Hedge hedge(String after) {
        HedgeSettings settings = () -> after;
        return settings.toHedge();
    }
}
