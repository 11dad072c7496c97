package io.glossa.engine.offline;

import static io.glossa.engine.offline.FakeMachine.EN_ES;
import static io.glossa.engine.offline.FakeMachine.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** A pipeline that changes nothing must give every text back as it is: whatever is lost, we have lost. */
class TextThroughThePipelineTest {

    static final Path DIRECTORY = temporaryDirectory();
    static final Apertium APERTIUM =
            new FakeMachine(DIRECTORY).with("eng-spa", "cat").apertium();

    static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("modes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void stop() throws IOException {
        APERTIUM.close();
        Files.delete(DIRECTORY.resolve("eng-spa.mode"));
        Files.delete(DIRECTORY);
    }

    @Property(tries = 500)
    void comesBackAsItIs(@ForAll("texts") String text) {
        assertThat(APERTIUM.translate(List.of(text), EN_ES, soon())).containsExactly(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(20);
        Arbitrary<String> telling = Arbitraries.of(
                "Word",
                "word",
                " ",
                "  ",
                ".",
                "…",
                ",",
                "!",
                "’",
                "'",
                "\n",
                "\r\n",
                "\t",
                "\0",
                "\uD800",
                "\uDC00",
                "😀",
                "<x id=\"1\"/>",
                "<x id=\"2\"/>",
                "[",
                "]",
                "[1.0]",
                "[1]",
                "^a/b<n>$",
                "\\",
                "{",
                "}",
                "@",
                "*",
                "#",
                "~",
                "a@b.org",
                "http://a.b/c",
                "«",
                "»",
                "(",
                ")",
                "12",
                "é",
                "שלום",
                "好",
                "\u00AD",
                "\u200D",
                "\u00A0");
        return Arbitraries.oneOf(anything, telling).list().ofMaxSize(25).map(parts -> String.join("", parts));
    }
}
