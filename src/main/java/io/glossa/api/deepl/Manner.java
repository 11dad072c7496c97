package io.glossa.api.deepl;

import io.glossa.api.Fields;
import io.glossa.api.Refusal;
import io.glossa.document.Format;
import io.glossa.language.Language;
import io.glossa.task.Formality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a text is to be translated, by DeepL's parameters: each is honoured or refused, save for those that only hint. */
final class Manner {

    private static final int INSTRUCTIONS = 10;
    private static final int INSTRUCTION = 300;
    private static final int CONTEXT = 20_000;

    /** What would change the translation in ways that this service does not know. */
    private static final List<String> UNKNOWN =
            List.of("style_id", "translation_memory_id", "translation_memory_threshold");

    private static final String AS_IT_STANDS =
            "Keep the punctuation marks at the beginning and at the end of each segment, "
                    + "and large or small letters at its beginning, exactly as they are in the source, even where they look wrong.";

    private final Fields fields;
    private final Choices choices;

    Manner(Fields fields) {
        this.fields = fields;
        this.choices = new Choices(fields);
        for (String name : UNKNOWN) {
            if (fields.one(name).isPresent()) {
                throw Refusal.invalid("'" + name + "' is not supported by this service.");
            }
        }
    }

    Formality formality(Language target) {
        String asked =
                choices.word("formality", "default", Set.of("default", "more", "less", "prefer_more", "prefer_less"));
        boolean supported = Codes.supportsFormality(target);
        if (!supported && (asked.equals("more") || asked.equals("less"))) {
            throw Refusal.invalid("'formality' is not supported for given 'target_lang'.");
        }
        return !supported || asked.equals("default")
                ? Formality.DEFAULT
                : asked.endsWith("more") ? Formality.FORMAL : Formality.INFORMAL;
    }

    String context() {
        String context = fields.one("context").orElse("");
        if (context.length() > CONTEXT) {
            throw Refusal.invalid("Value for 'context' is too long: " + CONTEXT + " characters are taken.");
        }
        return context;
    }

    List<String> instructions() {
        List<String> own = fields.all("custom_instructions");
        if (own.size() > INSTRUCTIONS || own.stream().anyMatch(one -> one.length() > INSTRUCTION)) {
            throw Refusal.invalid("Value for 'custom_instructions' not supported: up to " + INSTRUCTIONS + " of "
                    + INSTRUCTION + " characters are taken.");
        }
        List<String> all = new ArrayList<>(own);
        if (choices.is("preserve_formatting", false)) {
            all.add(AS_IT_STANDS);
        }
        return all;
    }

    /** Line breaks mean nothing in markup, whatever is said of them. */
    Format format() {
        boolean lines = choices.word("split_sentences", "1", Set.of("0", "1", "nonewlines"))
                .equals("1");
        return new TagHandling(fields).format().orElse(lines ? Format.PLAIN : Format.FLOWING);
    }

    /** A hint: which model is asked, the route says. What is told in answer is what was asked for, as DeepL does. */
    Optional<String> model() {
        String model = choices.word(
                "model_type", "", Set.of("", "latency_optimized", "quality_optimized", "prefer_quality_optimized"));
        return Optional.of(model.replace("prefer_", "")).filter(name -> !name.isEmpty());
    }
}
