package io.glossa.api.file;

import io.glossa.document.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that can be translated, told by how their names end. */
public enum FileKind {
    TEXT("text/plain", ".txt") {
        @Override
        Content read(byte[] bytes) {
            return TextContent.of(bytes, Format.PLAIN);
        }
    },
    HTML("text/html", ".html", ".htm") {
        @Override
        Content read(byte[] bytes) {
            return TextContent.of(bytes, Format.HTML);
        }
    },
    MARKDOWN("text/markdown", ".md", ".markdown") {
        @Override
        Content read(byte[] bytes) {
            return TextContent.of(bytes, Format.MARKDOWN);
        }
    },
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx") {
        @Override
        Content read(byte[] bytes) {
            return WordContent.of(bytes);
        }
    };

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // It is: List.of made it.
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The kind of a file with this name; empty where it is none of these. */
    public static Optional<FileKind> of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.stream().anyMatch(small::endsWith))
                .findFirst();
    }

    /** How the names of all files end that can be translated. */
    public static List<String> allEndings() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).toList();
    }

    /** Whether this, with or without its dot, is how names of this kind end. */
    public boolean endsWith(String ending) {
        return endings.contains((ending.startsWith(".") ? ending : "." + ending).toLowerCase(Locale.ROOT));
    }

    public String mediaType() {
        return mediaType;
    }

    /** @throws io.glossa.api.Refusal where it is no file of this kind */
    abstract Content read(byte[] bytes);
}
