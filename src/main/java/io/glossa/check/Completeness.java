package io.glossa.check;

import io.glossa.check.objection.Objection;
import io.glossa.check.whole.Layout;
import io.glossa.check.whole.Wholeness;
import java.util.Optional;

/**
 * Is all of the segment in the answer? An answer without words, lost paragraphs or list items, an end that is cut off, a
 * sentence that was left out. That translators join sentences, cut them in two or drop a full stop is no finding.
 */
final class Completeness implements Check<Subject> {

    /** So few letters between masked originals may become a sign: "and" is 、 in Japanese. */
    private static final int FEW_LETTERS = 8;

    private final Wholeness wholeness;

    Completeness(Wholeness wholeness) {
        this.wholeness = wholeness;
    }

    @Override
    public String name() {
        return "completeness";
    }

    @Override
    public Optional<Objection> look(Subject subject) {
        if (subject.answer().isBlank()) {
            return Optional.of(Objection.sure("the translation is empty"));
        }
        if (letters(subject.answerWords()) == 0) {
            long wanted = letters(subject.sourceWords());
            boolean signs = masked(subject) && wanted < FEW_LETTERS;
            return wanted == 0 || signs
                    ? Optional.empty()
                    : Optional.of(Objection.sure("the translation holds no words"));
        }
        return layout(Layout.of(subject.sourceWords()), Layout.of(subject.answerWords()))
                .map(Objection::sure)
                .or(() -> wholeness.lacking(subject.sourceWords(), subject.answerWords(), subject.pair()));
    }

    private static Optional<String> layout(Layout source, Layout answer) {
        if (source.items() > 1 && source.items() != answer.items()) {
            return Optional.of("it has " + answer.items() + " list items and not " + source.items());
        }
        if (source.paragraphs() > 1 && source.paragraphs() != answer.paragraphs()) {
            return Optional.of("it has " + answer.paragraphs() + " paragraphs and not " + source.paragraphs());
        }
        return Optional.empty();
    }

    private static boolean masked(Subject subject) {
        return !subject.sourceWords().equals(subject.source().text());
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
