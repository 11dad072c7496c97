package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8081, /v1, http://127.0.0.1:8081/v1",
        "http://127.0.0.1:8081/, /v1, http://127.0.0.1:8081/v1",
        "https://host//, /v1beta, https://host/v1beta",
        "https://api.openai.com/v1, /v1, https://api.openai.com/v1",
        "https://api.openai.com/v1/, /v1, https://api.openai.com/v1",
        "https://proxy/llm, /v1, https://proxy/llm",
        "https://proxy/llm//, /v1, https://proxy/llm",
        "http://localhost:11434/, '', http://localhost:11434",
    })
    void addsTheUsualPathWhereThereIsNone(URI configured, String path, String address) {
        assertThat(Address.of(configured, path)).isEqualTo(address);
    }
}
