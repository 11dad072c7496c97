package io.glossa.check.whole;

import io.glossa.check.length.Band;
import io.glossa.check.length.Bands;
import io.glossa.language.Languages;
import java.util.Optional;

/** Finds what of a text is not in its translation: sentences, or parts of them, that were left out, an end that was cut off, or all. */
public final class Wholeness {

    /** How much likelier, as a natural logarithm, it must be that a sentence is missing. */
    private static final double SURE_OF_MISSING = 2.5;

    /** The same for an answer that was cut. */
    private static final double SURE_OF_CUT = 1.0;

    /** Lengths and customs were learned of translations from English, and turned round for others: so much surer one must be there. */
    private static final double TURNED_ROUND = 0.8;

    private static final String LEARNED_FROM = "en";

    /** The same for an answer that is of another text. */
    private static final double SURE_OF_ANOTHER = 4;

    /** How much of a sentence is quoted, in UTF-16 units. */
    private static final int QUOTED = 60;

    private final Bands bands;
    private final Reader reader;

    private Wholeness(Bands bands, Reader reader) {
        this.bands = bands;
        this.reader = reader;
    }

    /** Reads its tables. */
    public static Wholeness read(Bands bands) {
        return new Wholeness(bands, Reader.read());
    }

    /** @return what seems to be missing, as a clause; empty where it can't be told */
    public Optional<String> lacking(String source, String answer, Languages pair) {
        Comparison texts = compare(source, answer, pair);
        double doubt = pair.source().base().equals(LEARNED_FROM) ? 0 : TURNED_ROUND;
        // An answer that ends with a full stop was hardly cut: what is missing can be named.
        return unlike(texts, doubt)
                .or(() -> texts.answer().endsSentence()
                        ? missing(texts, doubt).or(() -> earlyEnd(texts, doubt))
                        : earlyEnd(texts, doubt).or(() -> missing(texts, doubt)));
    }

    Comparison compare(String source, String answer, Languages pair) {
        return new Comparison(
                reader.of(source, pair.source(), bands.measure(pair.source())),
                reader.of(answer, pair.target(), bands.measure(pair.target())),
                bands.band(pair),
                bands.customs(pair));
    }

    private static Optional<String> unlike(Comparison texts, double doubt) {
        return Unlike.evidence(texts) > SURE_OF_ANOTHER + doubt
                ? Optional.of("it seems to be no translation: almost nothing of the text is in it")
                : Optional.empty();
    }

    private static Optional<String> earlyEnd(Comparison texts, double doubt) {
        return EarlyEnd.evidence(texts) > SURE_OF_CUT + doubt
                ? Optional.of("the translation seems to end early" + share(texts))
                : Optional.empty();
    }

    private static Optional<String> missing(Comparison texts, double doubt) {
        Missing missing = Missing.in(texts);
        return missing.evidence() > SURE_OF_MISSING + doubt ? Optional.of(describe(missing, texts)) : Optional.empty();
    }

    /** To tenths: more is not known. */
    private static String share(Comparison texts) {
        double ratio =
                Math.exp(Band.logRatio(texts.source().length(), texts.answer().length()));
        long missing = Math.round(10 * (1 - ratio));
        return missing < 1 ? "" : ": about " + 10 * missing + " % of the text is missing";
    }

    private static String describe(Missing missing, Comparison texts) {
        Gap gap = missing.gaps().getFirst();
        Piece first = texts.source().pieces().get(gap.piece());
        String sentence =
                texts.source().text().substring(first.start(), first.end()).strip();
        String quoted = sentence.length() <= QUOTED
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, sentence.codePointCount(0, QUOTED)))
                                .strip() + " …";
        int count = missing.gaps().size();
        if (count == 1 && gap.partly()) {
            return "a part seems to be missing, perhaps of '" + quoted + "'";
        }
        return (count == 1 ? "a sentence seems" : count + " sentences seem") + " to be missing, perhaps from '" + quoted
                + "' on";
    }
}
