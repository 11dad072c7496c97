package io.glossa.check.whole;

import io.glossa.check.length.Band;
import io.glossa.check.length.Bands;
import io.glossa.check.objection.Objection;
import io.glossa.language.Languages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what of a text is not in its translation: sentences, or parts of them, that were left out, an end that was cut off, or all. */
public final class Wholeness {

    /** How much likelier, as a natural logarithm, it must be that a sentence is missing. */
    private static final double SURE_OF_MISSING = 2.5;

    /** From here on it is doubted. Set on NTREX-128, so that one or two of a hundred faithful translations are. */
    private static final double DOUBTS_MISSING = 0;

    /** The same for an answer that was cut. */
    private static final double SURE_OF_CUT = 1.0;

    private static final double DOUBTS_CUT = -1.0;

    /** The same for an answer that is of another text. */
    private static final double SURE_OF_ANOTHER = 4;

    private static final double DOUBTS_ANOTHER = 2.5;

    /** Lengths and customs were learned of translations from English, and turned round for others: so much surer one must be there. */
    private static final double TURNED_ROUND = 0.8;

    private static final String LEARNED_FROM = "en";

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

    /** @return what seems to be missing; empty where nothing is, or it can't be told */
    public Optional<Objection> lacking(String source, String answer, Languages pair) {
        Comparison texts = compare(source, answer, pair);
        double more = pair.source().base().equals(LEARNED_FROM) ? 0 : TURNED_ROUND;
        Supplier<Optional<Objection>> unlike = () -> weigh(
                Unlike.evidence(texts) - more,
                SURE_OF_ANOTHER,
                DOUBTS_ANOTHER,
                () -> "it seems to be no translation: almost nothing of the text is in it");
        Supplier<Optional<Objection>> cut = () -> weigh(
                EarlyEnd.evidence(texts) - more,
                SURE_OF_CUT,
                DOUBTS_CUT,
                () -> "the translation seems to end early" + share(texts));
        Supplier<Optional<Objection>> missing = () -> missing(Missing.in(texts), more, texts);
        // An answer that ends with a full stop was hardly cut: what is missing can be named.
        return Objection.surest(
                texts.answer().endsSentence() ? List.of(unlike, missing, cut) : List.of(unlike, cut, missing));
    }

    Comparison compare(String source, String answer, Languages pair) {
        return new Comparison(
                reader.of(source, pair.source(), bands.measure(pair.source()), pair),
                reader.of(answer, pair.target(), bands.measure(pair.target()), pair),
                bands.band(pair),
                bands.customs(pair));
    }

    private static Optional<Objection> missing(Missing missing, double more, Comparison texts) {
        return weigh(missing.evidence() - more, SURE_OF_MISSING, DOUBTS_MISSING, () -> describe(missing, texts));
    }

    private static Optional<Objection> weigh(double evidence, double sure, double doubt, Supplier<String> what) {
        return evidence > doubt ? Optional.of(new Objection(what.get(), evidence <= sure)) : Optional.empty();
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
