package io.glossa.depot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds wherever things are kept. */
abstract class DepotContract {

    static final Duration HOUR = Duration.ofHours(1);

    /** The same place each time, as another process would open it. */
    abstract Depot open();

    @Test
    void whatIsKeptIsThereForWhoeverOpensItNext() {
        byte[] bytes = {0, -1, 13, 10, 127, -128};
        assertThat(open().put("A1", bytes, HOUR)).isTrue();
        assertThat(open().put("empty", new byte[0], HOUR)).isTrue();

        assertThat(open().get("A1")).hasValue(bytes);
        assertThat(open().get("empty")).hasValue(new byte[0]);
        assertThat(open().get("A2")).isEmpty();
    }

    @Test
    void aNewThingComesInThePlaceOfTheOldOneOfItsName() {
        open().put("A1", bytes("old"), HOUR);
        open().put("A1", bytes("new"), HOUR);

        assertThat(open().get("A1")).hasValue(bytes("new"));
    }

    @Test
    void onlyWhoKnowsWhatIsThereReplacesIt() {
        open().put("A1", bytes("old"), HOUR);

        assertThat(open().replace("A1", bytes("another"), bytes("new"), HOUR)).isFalse();
        assertThat(open().get("A1")).hasValue(bytes("old"));
        assertThat(open().replace("A1", bytes("old"), bytes("new"), HOUR)).isTrue();
        assertThat(open().get("A1")).hasValue(bytes("new"));
        assertThat(open().replace("A1", bytes("old"), bytes("newer"), HOUR)).isFalse();
        assertThat(open().replace("A2", bytes("old"), bytes("new"), HOUR)).isFalse();
        assertThat(open().get("A2")).isEmpty();
    }

    @Test
    void whatIsRemovedIsGone() {
        open().put("A1", bytes("thing"), HOUR);

        open().remove("A1");
        open().remove("A2");

        assertThat(open().get("A1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../A1", "a/b", "a\\b", "a b", "ä", "a\0"})
    void takesNoNameThatCouldLeadElsewhere(String name) {
        assertThatThrownBy(() -> open().get(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> open().put(name, bytes("thing"), HOUR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> open().remove(name)).isInstanceOf(IllegalArgumentException.class);
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
