package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StartLineTest {

    @Test
    void keepsItsOrderAndListsWithCommas() {
        StartLine line = new StartLine()
                .with("version", "1.2")
                .with("route", List.of("claude", "offline"))
                .with("models", Map.of("claude", "haiku:5"))
                .with("ready_ms", 81);

        assertThat(line).hasToString("version=1.2 route=claude,offline models=claude:haiku:5 ready_ms=81");
    }

    @Test
    void quotesWhatWouldBreakAPair() {
        assertThat(new StartLine().with("a", "two words").with("b", "x=\"y\"").with("c", ""))
                .hasToString("a=\"two words\" b=\"x=\\\"y\\\"\" c=\"\"");
    }

    @Property
    void isOneLineWhateverIsInIt(@ForAll String value) {
        assertThat(new StartLine().with("a", value).with("b", "end").toString().lines())
                .singleElement()
                .asString()
                .startsWith("a=")
                .endsWith(" b=end");
    }
}
