package io.glossa.api.deepl;

import io.glossa.api.Fields;
import io.glossa.api.Problem;
import io.glossa.api.Refusal;
import io.glossa.glossary.Direction;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.glossary.store.Contents;
import io.glossa.glossary.store.HeadlessTable;
import io.glossa.glossary.store.Limits;
import io.glossa.glossary.store.Misread;
import io.glossa.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A glossary that one of DeepL's clients wants to be made. */
final class GlossaryWish {

    private final Fields fields;

    GlossaryWish(Fields fields) {
        this.fields = fields;
    }

    /** @throws Refusal where it can't be made */
    Contents contents() {
        String name = needed("name");
        Direction direction = direction();
        String entries = needed("entries");
        Limits.checkBytes(entries.getBytes(StandardCharsets.UTF_8).length);
        List<GlossaryTerm> terms = terms(entries, needed("entries_format"), direction);
        if (terms.isEmpty()) {
            throw missing("entries");
        }
        return new Contents(name, terms);
    }

    private Direction direction() {
        Language source = Codes.everywhere(Codes.language("source_lang", needed("source_lang")));
        Language target = Codes.everywhere(Codes.language("target_lang", needed("target_lang")));
        if (source.equals(target)) {
            throw Refusal.invalid("Unsupported glossary source and target language pair");
        }
        return new Direction(source, target);
    }

    private static List<GlossaryTerm> terms(String entries, String format, Direction direction) {
        try {
            return switch (format) {
                case "tsv" -> HeadlessTable.tabs(entries, direction);
                case "csv" -> HeadlessTable.commas(entries, direction);
                default -> throw Refusal.invalid("Unsupported entry format specified");
            };
        } catch (Misread e) {
            throw new Refusal(
                    Problem.of(400, "invalid-request", "The request is not valid", "Invalid glossary entries provided")
                            .with(DeepL.DETAIL, String.valueOf(e.getMessage())));
        }
    }

    private String needed(String name) {
        return fields.one(name).filter(value -> !value.isBlank()).orElseThrow(() -> missing(name));
    }

    private static Refusal missing(String name) {
        return Refusal.invalid("Missing or invalid argument: " + name);
    }
}
