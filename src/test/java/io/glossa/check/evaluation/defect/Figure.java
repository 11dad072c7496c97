package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Example;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** A place in a text where a number stands, written in digits. */
record Figure(int start, int end) {

    /** Digits of any script with marks between them, but not as part of a name such as F11 or H2O. */
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\p{IsLatin}\\p{Nd}])\\p{Nd}+(?:[.,\u066b\u066c\u00a0\u202f]\\p{Nd}+)*(?![\\p{IsLatin}\\p{Nd}])");

    /** One of the answer's numbers, where the source has some too. */
    static Optional<Figure> anyIn(Example example, Random random) {
        List<Figure> figures = in(example.answer());
        return figures.isEmpty() || in(example.source()).isEmpty()
                ? Optional.empty()
                : Optional.of(figures.get(random.nextInt(figures.size())));
    }

    private static List<Figure> in(String text) {
        return DIGITS.matcher(text)
                .results()
                .map(found -> new Figure(found.start(), found.end()))
                .toList();
    }

    /** The place of one of its digits. */
    int digit(String text, Random random) {
        int place = start + random.nextInt(end - start);
        while (!Character.isDigit(text.codePointAt(place))) {
            place--;
        }
        return place;
    }
}
