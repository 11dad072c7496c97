package io.glossa.check.evaluation;

import io.glossa.check.Subject;
import io.glossa.document.Masked;
import io.glossa.language.Languages;
import io.glossa.task.Style;

/**
 * An answer that is to be judged, as texts with nothing masked.
 *
 * @param source the segment
 * @param answer what a model makes of it
 */
public record Trial(Languages pair, String source, String answer, Style style) {

    /** The good translation. */
    public static Trial of(Example example) {
        return new Trial(example.pair(), example.source(), example.answer(), Style.PLAIN);
    }

    /** The same segment, answered in another way. */
    public Trial answered(String other) {
        return new Trial(pair, source, other, style);
    }

    /** As the checks see it: what is masked in the segment stands in the answer as the same tokens, where it is there. */
    Subject subject() {
        Masked masked = Masked.of(source);
        StringBuilder tokens = new StringBuilder(answer);
        for (int number = 1; masked.text().contains(token(number)); number++) {
            String original = masked.tell(token(number));
            int place = tokens.indexOf(original);
            if (place >= 0) {
                tokens.replace(place, place + original.length(), token(number));
            }
        }
        return new Subject(masked, tokens.toString(), pair, style);
    }

    private static String token(int number) {
        return "<x id=\"" + number + "\"/>";
    }
}
