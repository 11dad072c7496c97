package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.output.TokenUsage;
import io.glossa.task.Usage;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PriceTest {

    private final Price price = price("3", "15");

    @Test
    void isPerMillionTokensOfEachKind() {
        Usage usage = price.usage(new TokenUsage(1480, 655));

        assertThat(usage.calls()).isZero();
        assertThat(usage.inputTokens()).isEqualTo(1480);
        assertThat(usage.outputTokens()).isEqualTo(655);
        assertThat(usage.cost()).isEqualByComparingTo("0.014265");
    }

    @Test
    void countsACallWhenItBegins() {
        assertThat(price.begun()).isEqualTo(new Usage(1, 0, 0, price.begun().cost()));
        assertThat(price.begun().cost()).isZero();
        assertThat(price("3", null).begun().cost()).isNull();
    }

    @Test
    void isExactForASingleToken() {
        assertThat(price("0.0375", "0").usage(new TokenUsage(1, 1)).cost()).isEqualByComparingTo("0.0000000375");
    }

    @Test
    void isUnknownWhereOneOfTheTwoIsNotConfigured() {
        assertThat(price("3", null).usage(new TokenUsage(10, 10))).isEqualTo(new Usage(0, 10, 10, null));
        assertThat(price(null, "15").usage(new TokenUsage(10, 10)).cost()).isNull();
    }

    @Test
    void isUnknownWhereTheProviderDoesNotCount() {
        assertThat(price.usage(null)).isEqualTo(new Usage(0, 0, 0, null));
    }

    @Test
    void isNothingForAFreeModel() {
        assertThat(price("0", "0").usage(new TokenUsage(10, 10)).cost()).isZero();
    }

    private static Price price(@Nullable String input, @Nullable String output) {
        return new Price(new FakeService.Prices(
                Optional.ofNullable(input).map(BigDecimal::new),
                Optional.ofNullable(output).map(BigDecimal::new)));
    }
}
