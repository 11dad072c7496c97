package io.glossa.check.talk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words before the answer that present it: "Sure, here is the translation:". */
final class Preamble {

    /** In UTF-16 units: a presentation that does not even speak of a translation. */
    private static final int SHORT = 90;

    private static final int VERY_SHORT = 25;

    private static final Pattern SHORT_CLAUSE =
            Pattern.compile("\\P{L}{0,3}[\\p{L}\\p{M}'’]{1,12}( [\\p{L}\\p{M}'’]{1,12})?[,.;:!?…—–、，。；：！？،؛؟।]");

    private final Exchange exchange;
    private final List<Unit> units;

    private Preamble(Exchange exchange) {
        this.exchange = exchange;
        units = Unit.head(exchange.answer());
    }

    /** The words; empty where there are none. */
    static Optional<String> in(Exchange exchange) {
        Preamble preamble = new Preamble(exchange);
        return preamble.units.stream()
                .filter(unit -> !preamble.isAll(unit) && preamble.presents(unit))
                .map(Unit::text)
                .findFirst();
    }

    /** Whether it ends with a colon, and nothing stands behind it: what presents nothing is the answer itself. */
    private boolean isAll(Unit unit) {
        int end = exchange.answer().indexOf(unit.text()) + unit.text().length();
        return unit.colon() && end >= exchange.answer().length() - 1;
    }

    private boolean presents(Unit unit) {
        if (!exchange.isSummary()
                && unit.line()
                && unit.colon()
                && exchange.source().indexOf('\n') < 0
                && unit.text().length() <= SHORT) {
            return true;
        }
        Cues cues = exchange.cues(unit.text());
        return exchange.spoken().stream().anyMatch(language -> presents(unit, cues, language));
    }

    private boolean presents(Unit unit, Cues cues, int language) {
        boolean apart = unit.colon() || unit.line();
        boolean here = cues.has(language, Cue.HERE);
        boolean version = cues.has(language, Cue.VERSION);
        boolean sure = cues.has(language, Cue.SURE) && !exchange.headHas(Cue.SURE);
        if (exchange.isSummary()) {
            boolean title = unit.line() && unit.text().length() <= VERY_SHORT;
            return (cues.has(language, Cue.SUMMARY) && (unit.colon() || title) && !exchange.headHas(Cue.SUMMARY))
                    || (unit.colon() && sure && (here || version));
        }
        if (cues.has(language, Cue.TRANSLATION)) {
            return !exchange.mayHaveAtHead(Cue.TRANSLATION)
                    && (apart
                            || (here && (sure || unit.text().length() <= VERY_SHORT))
                            || (exchange.hasSurplus() && (sure || here || version || isNamed(unit))));
        }
        if (unit.text().length() > SHORT || !exchange.sourceIsKnown()) {
            return false;
        }
        if (unit.line() && exchange.hasMoreLines() && (sure || here)) {
            return unit.text().length() <= VERY_SHORT || unit.colon();
        }
        if (apart) {
            return !exchange.hasColonAtHead()
                    && ((sure && (here || version || isNamed(unit)))
                            || (here && (version || isNamed(unit)))
                            || ((version || unit.text().length() <= VERY_SHORT) && isNamed(unit)));
        }
        return sure
                && unit.text().length() <= VERY_SHORT
                && exchange.hasSurplus()
                && !exchange.isQuoted(unit.text())
                && !sourceBeginsWithShortClause()
                && exchange.answer().startsWith(unit.text());
    }

    /** Whether it names the target language, as the source does not. */
    private boolean isNamed(Unit unit) {
        Set<String> names = Names.of(exchange.pair());
        return Names.in(exchange.folded(unit.text()), names) && !Names.in(exchange.folded(exchange.source()), names);
    }

    /** Whether the source begins with a word or two and a mark, as in "Yes, ..." or "Very well: ...": a sentence elsewhere. */
    private boolean sourceBeginsWithShortClause() {
        return SHORT_CLAUSE.matcher(exchange.source()).lookingAt();
    }
}
