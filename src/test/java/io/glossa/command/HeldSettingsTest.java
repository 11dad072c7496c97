package io.glossa.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingContext;
import io.smallrye.config.ConfigMappingLoader;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldSettingsTest {

    @ConfigMapping(prefix = "boat")
    interface Boat {
        @WithDefault("2")
        int masts();

        String name();
    }

    /** Stands for a holder whose value is missing. */
    public static final class Nameless {
        public Nameless(ConfigMappingContext values) {
            throw new NoSuchElementException("boat.name is required");
        }
    }

    private final HeldSettings boat =
            HeldSettings.in(ConfigMappingLoader.ensureLoaded(Boat.class).implementation());

    @Test
    void tellsWhatIsHeld() {
        assertThat(boat.properties().keySet()).containsExactlyInAnyOrder("masts", "name");
        assertThat(boat.properties()).containsAllEntriesOf(Map.of("masts", "2"));
        assertThat(boat.secrets()).isEqualTo(Set.of());
    }

    @Test
    @SuppressWarnings("NullAway") // no context can be made from outside, and this holder asks it for nothing
    void passesOnWhatIsWrongWithAValueAsItWasThrown() {
        assertThatThrownBy(() -> HeldSettings.in(Nameless.class).made(null))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("boat.name is required");
    }

    @Test
    void saysSoWhereTheHolderIsAnother() {
        assertThatThrownBy(() -> HeldSettings.in(String.class).properties())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("java.lang.String");
    }
}
