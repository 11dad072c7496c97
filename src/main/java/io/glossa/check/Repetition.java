package io.glossa.check;

import io.glossa.check.length.Bands;
import io.glossa.check.repeat.Echoes;
import io.glossa.language.Language;
import java.util.Locale;
import java.util.Optional;

/** Does the answer say again what it has said, where the segment does not? A loop, or a translation that is given twice. */
final class Repetition implements Check<Subject> {

    /** In letters of English: so long a stretch comes again for a reason. */
    private static final double SENTENCE = 24;

    /** The shortest stretch that makes a loop, and what a loop must come to where it says the same three times. */
    private static final double WORD = 6;

    /** So often, even a short word is a loop. */
    private static final int MANY_TIMES = 6;

    /** How much more of the answer than of the segment was there before, as a share. */
    private static final double MORE = 0.35;

    private final Bands bands;

    Repetition(Bands bands) {
        this.bands = bands;
    }

    @Override
    public String name() {
        return "repetition";
    }

    @Override
    public Optional<String> look(Subject subject) {
        Language target = subject.pair().target();
        Echoes words = echoes(subject.answerWords(), target, WORD);
        if (isLoop(words, target)
                && words.times()
                        >= 1
                                + echoes(subject.sourceWords(), subject.pair().source(), WORD)
                                        .times()) {
            return Optional.of(
                    String.format(Locale.ROOT, "it says the same %.0f times running", Math.floor(words.times())));
        }
        Echoes sentences = echoes(subject.answerWords(), target, SENTENCE);
        if (sentences.share() > MORE
                && sentences.share()
                        > MORE
                                + echoes(subject.sourceWords(), subject.pair().source(), SENTENCE)
                                        .share()) {
            return Optional.of(
                    "about " + Math.round(100 * sentences.share()) + " % of it repeats what it has said before");
        }
        return Optional.empty();
    }

    private boolean isLoop(Echoes echoes, Language language) {
        double letters = echoes.loop() + echoes.period();
        return (echoes.times() >= 2 && echoes.period() >= bands.letters(language, SENTENCE))
                || (echoes.times() >= 3 && letters >= bands.letters(language, SENTENCE))
                || (echoes.times() >= MANY_TIMES
                        && letters >= bands.letters(language, 2 * WORD)
                        && echoes.period() > 1);
    }

    private Echoes echoes(String text, Language language, double letters) {
        return Echoes.in(text, bands.letters(language, letters));
    }
}
