package io.glossa.check;

import io.glossa.check.length.Bands;
import io.glossa.check.objection.Objection;
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

    private static final int THREE_TIMES = 3;

    /** So often, even a short word is a loop. */
    private static final int MANY_TIMES = 6;

    /** How much more of the answer than of the segment was there before, as a share. */
    private static final double MORE = 0.4;

    /** The same where the segment's own repetitions need not be word for word. */
    private static final double NEARLY = 0.1;

    /** So much of an answer was there before where all of it is given twice: it is too long, however short it was. */
    private static final double ALL = 0.48;

    /** What is said twice makes an answer longer than usual, by so many standard deviations. */
    private static final double LONGER = 0.5;

    private final Bands bands;

    Repetition(Bands bands) {
        this.bands = bands;
    }

    @Override
    public String name() {
        return "repetition";
    }

    @Override
    public Optional<Objection> look(Subject subject) {
        Language source = subject.pair().source();
        Language target = subject.pair().target();
        Echoes words = echoes(subject.answerWords(), target, WORD);
        Echoes sentences = echoes(subject.answerWords(), target, SENTENCE);
        if (isLoop(words, target)
                && words.times()
                        >= 1 + echoes(subject.sourceWords(), source, WORD).times()
                && (words.times() >= THREE_TIMES || isTooMuch(subject, sentences))) {
            return Optional.of(Objection.sure(
                    String.format(Locale.ROOT, "it says the same %.0f times running", Math.floor(words.times()))));
        }
        if (sentences.share() > MORE
                && sentences.share()
                        > MORE + echoes(subject.sourceWords(), source, SENTENCE).share()
                && isTooMuch(subject, sentences)) {
            return Optional.of(Objection.sure(
                    "about " + Math.round(100 * sentences.share()) + " % of it repeats what it has said before"));
        }
        return Optional.empty();
    }

    /**
     * Whether what is said twice makes the answer longer, and the segment does not say nearly the same twice: a headline and the
     * first sentence behind it, which one language tells apart by a word and the other does not.
     */
    private boolean isTooMuch(Subject subject, Echoes sentences) {
        double source = bands.measure(subject.pair().source()).of(subject.sourceWords());
        double answer = bands.measure(subject.pair().target()).of(subject.answerWords());
        boolean longer = sentences.share() > ALL || bands.band(subject.pair()).surprise(source, answer) > LONGER;
        return longer
                && sentences.share()
                        > NEARLY
                                + echoes(subject.sourceWords(), subject.pair().source(), SENTENCE / 2)
                                        .share();
    }

    private boolean isLoop(Echoes echoes, Language language) {
        double letters = echoes.loop() + echoes.period();
        return (echoes.times() >= 2 && echoes.period() >= bands.letters(language, SENTENCE))
                || (echoes.times() >= THREE_TIMES && letters >= bands.letters(language, SENTENCE))
                || (echoes.times() >= MANY_TIMES
                        && letters >= bands.letters(language, 2 * WORD)
                        && echoes.period() > 1);
    }

    private Echoes echoes(String text, Language language, double letters) {
        return Echoes.in(text, bands.letters(language, letters));
    }
}
