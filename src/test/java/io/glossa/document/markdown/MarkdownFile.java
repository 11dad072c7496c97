package io.glossa.document.markdown;

import io.glossa.document.Document;
import io.glossa.document.plain.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A Markdown file to be sent through models. */
record MarkdownFile(String name, String text) {

    private static final int GENERATED = 60;

    /** Those written by hand in every manner of ending lines, and as many more from a generator. */
    static List<MarkdownFile> all() {
        Stream<MarkdownFile> written = written().stream()
                .flatMap(file -> Stream.of(
                        file,
                        new MarkdownFile(file.name + " with CRLF", file.text.replace("\n", "\r\n")),
                        new MarkdownFile(file.name + " with CR", file.text.replace('\n', '\r')),
                        new MarkdownFile(file.name + " without its last line end", file.text.stripTrailing()),
                        new MarkdownFile(file.name + " with a byte order mark", "\uFEFF" + file.text)));
        Stream<MarkdownFile> generated = IntStream.range(0, GENERATED)
                .mapToObj(seed -> new MarkdownFile("generated " + seed, MarkdownGenerator.text(seed)));
        return Stream.concat(written, generated).toList();
    }

    static List<MarkdownFile> written() {
        URL folder = Objects.requireNonNull(MarkdownFile.class.getResource("files"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().map(MarkdownFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MarkdownFile read(Path file) {
        try {
            return new MarkdownFile(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document cut() {
        return Markdown.cut(text, null, PlainText.LONGEST);
    }

    @Override
    public String toString() {
        return name;
    }
}
