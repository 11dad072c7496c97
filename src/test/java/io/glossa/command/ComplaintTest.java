package io.glossa.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.check.Level;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTest {

    private static final String SECRET = "sk-secret";

    @ConfigMapping(prefix = "some")
    interface Some {
        @WithDefault("1s")
        Duration aTime();

        @WithDefault("1")
        int count();

        @WithDefault("1")
        double share();

        @WithDefault("1M")
        MemorySize size();

        @WithDefault("off")
        Level level();

        @WithDefault("x")
        String text();
    }

    @ParameterizedTest
    @CsvSource({
        "some.a-time, SOME_A_TIME, 'a time, such as 30s or 500ms'",
        "some.count, SOME_COUNT, a number",
        "some.share, SOME_SHARE, a number",
        "some.size, SOME_SIZE, 'a size, such as 64M'",
        "some.level, SOME_LEVEL, 'one of fail, warn, off'",
    })
    void namesThePropertyAndWhatItMustBeAndNotWhatItIs(String property, String variable, String what) {
        Complaint complaint = Complaint.of(told(property, SECRET));

        assertThat(complaint.property()).contains(property);
        assertThat(complaint.text()).isEqualTo(property + " (" + variable + ") must be " + what);
    }

    @Test
    void whatIsEmptyIsMissing() {
        assertThat(Complaint.of(told("some.text", "")).text())
                .isEqualTo("some.text (SOME_TEXT) is missing or empty: set it, or leave it out where it has a default");
    }

    @Test
    void knowsAWordThatWouldBeAllowed() {
        assertThat(Complaint.of(told("some.level", SECRET)).allowed()).contains("fail");
    }

    @Test
    void tellsAConstraintInItsOwnWords() {
        assertThat(Complaint.of("some.count must be less than or equal to 100"))
                .isEqualTo(new Complaint(
                        Optional.of("some.count"),
                        "some.count (SOME_COUNT) must be less than or equal to 100",
                        Optional.empty()));
    }

    @Test
    void whatItDoesNotUnderstandIsLeftAsItIs() {
        assertThat(Complaint.of("Nothing works"))
                .isEqualTo(new Complaint(Optional.empty(), "Nothing works", Optional.empty()));
    }

    /** What SmallRye Config says where a setting holds that. */
    private static String told(String property, String value) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withConverter(MemorySize.class, 200, new MemorySizeConverter())
                .withMapping(Some.class)
                .withSources(new PropertiesConfigSource(Map.of(property, value), "test", 100));
        try {
            builder.build();
        } catch (ConfigValidationException e) {
            assertThat(e.getProblemCount()).isEqualTo(1);
            return e.getProblem(0).getMessage();
        }
        throw new AssertionError(property + " is taken");
    }
}
