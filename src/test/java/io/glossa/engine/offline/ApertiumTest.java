package io.glossa.engine.offline;

import static io.glossa.engine.offline.FakeMachine.EN_ES;
import static io.glossa.engine.offline.FakeMachine.pair;
import static io.glossa.engine.offline.FakeMachine.replacing;
import static io.glossa.engine.offline.FakeMachine.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApertiumTest {

    @TempDir
    Path directory;

    @Test
    void answersEachTextInOrder() {
        FakeMachine machine = new FakeMachine(directory)
                .with("eng-spa", replacing("house", "casa") + " | " + replacing("Red", "Rojo"));
        try (Apertium apertium = machine.apertium()) {
            assertThat(apertium.translate(List.of("A house", "", "Red!", "12 %"), EN_ES, soon()))
                    .containsExactly("A casa", "", "Rojo!", "12 %");
        }
    }

    @Test
    void goesThroughAThirdLanguageWhereThereIsNoDirectWay() {
        FakeMachine machine = new FakeMachine(directory)
                .with("fr-es", replacing("maison", "casa"))
                .with("spa-eng", replacing("casa", "house"));
        try (Apertium apertium = machine.apertium()) {
            assertThat(apertium.plan(pair("fr", "en"))).contains(List.of(pair("fr", "es"), pair("es", "en")));
            assertThat(apertium.translate(List.of("maison"), pair("fr", "en"), soon()))
                    .containsExactly("house");
        }
    }

    @Test
    void keepsTokensAndEverythingThatIsNoWord() {
        FakeMachine machine = new FakeMachine(directory).with("eng-spa", replacing("[a-z]", "x"));
        String text =
                "see <x id=\"1\"/>, <x id=\"2\"/>bold<x id=\"3\"/>\nhttps://example.org/a?b=c me@example.org 😀 ^foo$";
        try (Apertium apertium = machine.apertium()) {
            assertThat(apertium.translate(List.of(text), EN_ES, soon()))
                    .containsExactly("xxx <x id=\"1\"/>, <x id=\"2\"/>xxxx<x id=\"3\"/>\nhttps://example.org/a?b=c"
                            + " me@example.org 😀 ^xxx$");
        }
    }

    @Test
    void translatesPartByPartWhereTheProgramLosesWhatItShouldPassOn() {
        FakeMachine machine = new FakeMachine(directory)
                .with("eng-spa", replacing("\\[[0-9]*\\.[1-9]\\]", "") + " | " + replacing("house", "casa"));
        try (Apertium apertium = machine.apertium()) {
            assertThat(apertium.translate(List.of("My house <x id=\"7\"/> your house."), EN_ES, soon()))
                    .containsExactly("My casa <x id=\"7\"/> your casa.");
        }
    }

    @Test
    void saysWhatIsInstalledWhereAPairIsNot() {
        try (Apertium apertium =
                new FakeMachine(directory).with("eng-spa", "cat").apertium()) {
            assertThatThrownBy(() -> apertium.translate(List.of("Haus"), pair("de", "en"), soon()))
                    .asInstanceOf(InstanceOfAssertFactories.type(FailureException.class))
                    .extracting(FailureException::failure)
                    .asInstanceOf(InstanceOfAssertFactories.type(Failure.EngineUnable.class))
                    .extracting(Failure.EngineUnable::reason)
                    .asString()
                    .contains("no de-en", "en-es", "glossa.providers");
        }
    }

    @Test
    void saysWhatToInstallWhereNothingIs() {
        try (Apertium apertium = new FakeMachine(directory.resolve("nowhere")).apertium()) {
            assertThat(apertium.pairs()).isEmpty();
            assertThatThrownBy(() -> apertium.translate(List.of("house"), EN_ES, soon()))
                    .hasMessageContaining("apt-get install apertium apertium-eng-spa")
                    .hasMessageContaining("glossa.providers");
        }
    }

    @Test
    void findsWhatIsInstalledLater() throws Exception {
        FakeMachine machine = new FakeMachine(directory).with("eng-spa", "cat");
        try (Apertium apertium = machine.apertium()) {
            assertThat(apertium.pairs()).containsExactly(EN_ES);
            machine.with("spa-cat", "cat");
            Files.setLastModifiedTime(directory, FileTime.fromMillis(1));
            assertThat(apertium.pairs()).contains(pair("es", "ca"), pair("en", "ca"));
        }
    }
}
