package io.glossa.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingContext;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldSettingsTest {

    @ConfigMapping(prefix = "boat")
    interface Boat {
        @WithDefault("2")
        int masts();

        Optional<Crew> crew();
    }

    interface Crew {
        String captain();
    }

    /** Stands for a holder whose value is missing. */
    public static final class Captainless {
        public Captainless(ConfigMappingContext values) {
            throw new NoSuchElementException("boat.crew.captain is required");
        }

        static Map<String, String> getProperties() {
            return Map.of();
        }

        static Set<String> getSecrets() {
            return Set.of();
        }
    }

    @Test
    void areFoundForEachInterfaceThatIsReadAtTheStartAndForThoseWithinThem() {
        Map<Class<?>, HeldSettings> all = SettingsOfTheBuild.all(builder -> builder.withMapping(Boat.class, "boat"));

        assertThat(all).containsOnlyKeys(Boat.class, Crew.class);
        assertThat(all.get(Boat.class))
                .extracting(HeldSettings::properties)
                .satisfies(properties ->
                        assertThat(properties).containsEntry("masts", "2").containsKey("crew.captain"));
    }

    @Test
    @SuppressWarnings("NullAway") // no context can be made from outside, and this holder asks it for nothing
    void passesOnWhatIsWrongWithAValueAsItWasThrown() {
        assertThatThrownBy(() -> HeldSettings.in(Captainless.class).made(null))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("boat.crew.captain is required");
    }

    @Test
    void saysSoWhereTheClassHoldsNone() {
        assertThatThrownBy(() -> HeldSettings.in(String.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("java.lang.String");
    }
}
