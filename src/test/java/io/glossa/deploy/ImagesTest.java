package io.glossa.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images are small prisons: nobody is root there, nothing in them is secret, and all that is in them has a version. */
class ImagesTest {

    private static final Pattern FROM = Pattern.compile("(?m)^FROM (\\S+)");
    private static final Pattern USER = Pattern.compile("(?m)^USER (\\S+)");
    private static final Pattern ARGUMENT = Pattern.compile("(?m)^ARG (\\w+)=\"?([^\"\\s]*)");
    private static final Pattern SET = Pattern.compile("(?m)^(?:ARG|ENV) (\\w+)|^    (\\w+)=");
    private static final Pattern TAGGED = Pattern.compile(".+:[\\w.-]+");

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native"})
    void runsAsNobodyAndIsWatched(String name) {
        String file = file(name);
        assertThat(USER.matcher(file).results().map(user -> user.group(1)))
                .last()
                .isEqualTo("65532:65532");
        assertThat(file).contains("\nHEALTHCHECK ").containsPattern("(?m)^ENTRYPOINT \\[\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native"})
    void everyBaseCanBeAnotherAndHasAVersion(String name) {
        List<MatchResult> arguments = ARGUMENT.matcher(file(name)).results().toList();
        assertThat(FROM.matcher(file(name)).results().map(from -> from.group(1)))
                .isNotEmpty()
                .allSatisfy(base -> assertThat(arguments)
                        .filteredOn(argument -> base.equals("${" + argument.group(1) + "}"))
                        .singleElement()
                        .extracting(argument -> argument.group(2))
                        .asString()
                        .matches(TAGGED)
                        .doesNotEndWith(":latest"));
        assertThat(arguments)
                .filteredOn(argument -> argument.group(1).equals("VERSION"))
                .singleElement()
                .extracting(argument -> argument.group(2))
                .isEqualTo(Project.version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native"})
    void nothingSecretIsAnArgumentOrAVariable(String name) {
        assertThat(SET.matcher(file(name)).results().map(set -> set.group().toUpperCase(Locale.ROOT)))
                .isNotEmpty()
                .noneMatch(set -> set.matches(".*(KEY|TOKEN|SECRET|PASSWORD).*"));
    }

    static Stream<JsonNode> images() {
        return Yaml.files(Yaml.DEPLOY).stream()
                .flatMap(file -> Yaml.documents(file).stream())
                .flatMap(document -> document.findValues("image").stream())
                .filter(image -> image.isTextual() && !image.asText().equals("glossa"));
    }

    @ParameterizedTest
    @MethodSource("images")
    void everyImageThatIsNamedHasAVersion(JsonNode image) {
        assertThat(image.asText().replace("}", "")).matches(TAGGED).doesNotEndWith(":latest");
    }

    private static String file(String name) {
        return Project.read(Path.of("deploy", name));
    }
}
