package io.glossa.check.talk;

import java.util.Optional;

/** Words behind the answer about it: notes, explanations, offers, other wordings. */
final class Remark {

    private final Exchange exchange;

    private Remark(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The words; empty where there are none. */
    static Optional<String> in(Exchange exchange) {
        Remark remark = new Remark(exchange);
        return Unit.tail(exchange.answer()).stream()
                .filter(remark::isSaid)
                .map(Unit::text)
                .findFirst();
    }

    private boolean isSaid(Unit unit) {
        Cues cues = exchange.cues(unit.text());
        Cues label = exchange.cues(unit.label());
        Cues beginning = exchange.cues(unit.beginning());
        return exchange.sourceIsKnown()
                && exchange.spoken().stream()
                        .anyMatch(language -> isNote(unit, cues, label, beginning, language)
                                || isOffer(unit, cues, language)
                                || isAlternative(unit, beginning, language));
    }

    private boolean isNote(Unit unit, Cues cues, Cues label, Cues beginning, int language) {
        if (exchange.isSummary()) {
            // Many a good one says "important: ...", or tells of a translation.
            return beginning.has(language, Cue.NOTE) && cues.has(language, Cue.SUMMARY) && !exchange.has(Cue.SUMMARY);
        }
        if (isExtra(unit) && beginning.has(language, Cue.NOTE)) {
            return true;
        }
        if ((label.has(language, Cue.NOTE) && !unit.colon())
                || (unit.bracketed() && beginning.has(language, Cue.NOTE))) {
            return isExtra(unit) || !exchange.remarks();
        }
        return cues.has(language, Cue.TRANSLATION)
                && (isExtra(unit) || ((unit.bracketed() || exchange.hasSurplus()) && !exchange.has(Cue.TRANSLATION)));
    }

    private boolean isOffer(Unit unit, Cues cues, int language) {
        int offers = cues.count(language, Cue.OFFER);
        boolean more = offers > 1
                || cues.has(language, Cue.IF)
                || (exchange.isSummary() ? cues.has(language, Cue.SUMMARY) : speaksOfItsWork(unit, cues, language));
        return offers > 0
                && (isExtra(unit)
                        || (more
                                && exchange.hasSurplus()
                                && !exchange.isQuoted(unit.text())
                                && !exchange.has(Cue.OFFER)));
    }

    /** Words that say yes may be other words inside a sentence, so they count at its beginning only. */
    private boolean speaksOfItsWork(Unit unit, Cues cues, int language) {
        return cues.has(language, Cue.HELP)
                || cues.has(language, Cue.TRANSLATION)
                || exchange.cues(unit.beginning()).has(language, Cue.SURE);
    }

    private boolean isAlternative(Unit unit, Cues beginning, int language) {
        return isExtra(unit) && beginning.has(language, Cue.ALTERNATIVE);
    }

    /** A line for which there is none in the source: nothing there can be what it translates. */
    private boolean isExtra(Unit unit) {
        return unit.line() && exchange.hasMoreLines();
    }
}
