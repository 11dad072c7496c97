package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the files under {@code deploy/} set is a setting. */
class DeployedSettingsTest {

    private static final Pattern VARIABLE = Pattern.compile("\\bGLOSSA_[A-Z0-9_]+(?=[=:])");

    @Test
    void everyVariableThatIsSetIsKnown() throws IOException {
        List<String> variables;
        try (Stream<Path> files = Files.walk(Path.of("deploy"))) {
            variables = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*(\\.yaml|\\.env|\\.md|/train\\.sh|/Dockerfile\\.\\w+)"))
                    .flatMap(file -> VARIABLE.matcher(read(file)).results().map(MatchResult::group))
                    // What the compose file itself is told.
                    .filter(variable ->
                            !List.of("GLOSSA_IMAGE", "GLOSSA_DOCKERFILE").contains(variable))
                    .distinct()
                    .toList();
        }
        assertThat(variables).hasSizeGreaterThan(5);
        assertThat(UnusedSettings.of(variables)).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
