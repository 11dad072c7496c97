package io.glossa.api.deepl;

import io.glossa.api.Fields;
import io.glossa.api.Refusal;
import io.glossa.api.Upload;
import io.glossa.api.file.FileKind;
import io.glossa.language.Language;
import io.glossa.task.Style;
import java.util.List;
import java.util.Optional;

/** What {@code POST /v2/document} is asked for. */
record DocumentWish(Upload.File file, FileKind kind, Optional<Language> source, Language target, Style style) {

    /** @throws Refusal where a parameter is wrong, or can't be honoured */
    static DocumentWish of(Upload upload, GlossaryShelf shelf) {
        Fields fields = upload.fields();
        Upload.File file =
                upload.file().orElseThrow(() -> Refusal.invalid("Invalid file data. Parameter 'file' not specified."));
        String name = file.name().isEmpty() ? fields.one("filename").orElse("") : file.name();
        FileKind kind = FileKind.of(name).orElseThrow(DocumentWish::unknown);
        if (!fields.one("output_format").map(kind::endsWith).orElse(true)) {
            throw Refusal.invalid("Value for 'output_format' not supported: a document keeps its format.");
        }
        Pair pair = Pair.of(fields);
        Style style =
                new Style(new Manner(fields).formality(pair.target()), pair.glossary(fields, shelf), "", List.of());
        return new DocumentWish(new Upload.File(name, file.bytes()), kind, pair.source(), pair.target(), style);
    }

    private static Refusal unknown() {
        return Refusal.invalid(
                "Invalid file data. The name must end with one of " + String.join(", ", FileKind.allEndings()) + ".");
    }
}
