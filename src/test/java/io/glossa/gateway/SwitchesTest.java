package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "true", "false", "TRUE", "on", "off", "yes", "no", "1", "0"})
    void areOnOrOffOrNotSet(String value) {
        assertThat(Switches.check(name -> value)).isEmpty();
    }

    @Test
    void areNotTakenForOffWhereTheyHoldSomethingElse() {
        Map<String, String> written = Map.of("glossa.cache.admin", "ture", "glossa.glossary.admin", "on");

        assertThat(Switches.check(name -> written.getOrDefault(name, "")))
                .containsExactly("glossa.cache.admin (GLOSSA_CACHE_ADMIN) must be true or false");
    }
}
