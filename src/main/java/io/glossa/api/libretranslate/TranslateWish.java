package io.glossa.api.libretranslate;

import io.glossa.api.Fields;
import io.glossa.api.Limits;
import io.glossa.api.Refusal;
import io.glossa.document.Format;
import io.glossa.gateway.Order;
import io.glossa.language.Language;
import io.glossa.task.Style;
import java.util.List;
import java.util.Optional;

/**
 * What {@code POST /translate} is asked for.
 *
 * @param list whether the texts came as a list, as their translations are to go back
 * @param alternatives whether other translations are asked for: there are none, and that is said
 */
record TranslateWish(List<Order> orders, boolean list, boolean detect, boolean alternatives) {

    private static final String AUTO = "auto";

    /** @throws Refusal where something is missing or wrong */
    static TranslateWish of(Fields fields, Limits limits) {
        List<String> texts = texts(fields, limits);
        String source = needed(fields, "source");
        Language target = Codes.language(needed(fields, "target"));
        Optional<Language> from = from(source);
        Format format = format(fields.one("format").orElse("text"));
        return new TranslateWish(
                texts.stream()
                        .map(text ->
                                new Order(text, from, List.of(target), Style.PLAIN, format, false, Optional.empty()))
                        .toList(),
                fields.isList("q"),
                from.isEmpty(),
                alternatives(fields));
    }

    /** @throws Refusal where there are none */
    static List<String> texts(Fields fields, Limits limits) {
        List<String> texts = fields.all("q");
        if (texts.isEmpty() || (!fields.isList("q") && texts.getFirst().isEmpty())) {
            throw missing("q");
        }
        if (texts.size() > limits.texts()) {
            throw Refusal.invalid(
                    "Invalid request: request (" + texts.size() + ") exceeds text limit (" + limits.texts() + ")");
        }
        return texts;
    }

    /** The language that a code stands for; empty where it is to be detected. */
    static Optional<Language> from(String source) {
        return source.equals(AUTO) ? Optional.empty() : Optional.of(Codes.language(source));
    }

    private static Format format(String format) {
        return switch (format) {
            case "text" -> Format.PLAIN;
            case "html" -> Format.HTML;
            default -> throw Refusal.invalid(format + " format is not supported");
        };
    }

    private static boolean alternatives(Fields fields) {
        String number = fields.one("alternatives").orElse("0");
        if (!number.matches("-?\\d{1,9}")) {
            throw Refusal.invalid("Invalid request: alternatives parameter is not a number");
        }
        return Integer.parseInt(number) > 0;
    }

    static String needed(Fields fields, String name) {
        return fields.one(name).orElseThrow(() -> missing(name));
    }

    static Refusal missing(String name) {
        return Refusal.invalid("Invalid request: missing " + name + " parameter");
    }
}
