package io.glossa.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Document;
import io.glossa.document.Format;
import io.glossa.document.Models;
import io.glossa.document.format.Formats;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as they are found, and pages made up from a seed. */
class HtmlPagesTest {

    /** No page says that it is in this language already. */
    private static final Languages PAIR = new Languages(new Language("en"), new Language("cy"));

    @ParameterizedTest
    @MethodSource({"found", "madeUp", "broken"})
    void comeBackFromAModelThatChangesNothingAsTheyWere(String html) {
        // When
        String back = Models.echo(document(html));

        // Then
        assertThat(back.replaceFirst("(?s)(?i)<html[^>]*>", "").replaceFirst("(?s)(?i)<body[^>]*>", ""))
                .isEqualTo(html.replaceFirst("(?s)(?i)<html[^>]*>", "").replaceFirst("(?s)(?i)<body[^>]*>", ""));
        assertThat(Dom.nodes(back)).isEqualTo(Dom.nodes(html));
    }

    @ParameterizedTest
    @MethodSource({"found", "madeUp", "broken"})
    void haveOnlyTheirTextChanged(String html) {
        assertThat(Dom.nodes(Models.shout(document(html)))).isEqualTo(Dom.shouted(html));
    }

    static Stream<Named<String>> found() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/io/glossa/document/html/pages"))) {
            return files.sorted().map(HtmlPagesTest::read).toList().stream();
        }
    }

    static Stream<Named<String>> madeUp() {
        return LongStream.range(0, 40).mapToObj(seed -> Named.of("page " + seed, SomePages.page(seed)));
    }

    static Stream<Named<String>> broken() {
        return LongStream.range(0, 40).mapToObj(seed -> Named.of("broken page " + seed, SomePages.broken(seed)));
    }

    private static Named<String> read(Path file) {
        try {
            return Named.of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Document document(String html) {
        return Formats.cut(Format.HTML, html, PAIR);
    }
}
