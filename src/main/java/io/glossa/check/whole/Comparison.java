package io.glossa.check.whole;

import io.glossa.check.length.Band;
import io.glossa.check.length.Customs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text and its translation, and what holds them together. For one thread. */
final class Comparison {

    private final Passage source;
    private final Passage answer;
    private final Band band;
    private final Customs customs;
    private @Nullable List<Anchor> anchors;
    private @Nullable List<Anchor> answerAnchors;
    private @Nullable List<Anchor> senses;
    private @Nullable List<Anchor> answerSenses;

    Comparison(Passage source, Passage answer, Band band, Customs customs) {
        this.source = source;
        this.answer = answer;
        this.band = band;
        this.customs = customs;
    }

    Passage source() {
        return source;
    }

    Passage answer() {
        return answer;
    }

    Band band() {
        return band;
    }

    Customs customs() {
        return customs;
    }

    /** How many standard deviations the answer is longer (above 0) or shorter than usual. */
    double surprise() {
        return band.surprise(source.length(), answer.length());
    }

    /** The names and figures of the source. */
    List<Anchor> anchors() {
        if (anchors == null) {
            anchors = Anchors.of(source, answer);
        }
        return anchors;
    }

    /** Those of the answer. */
    List<Anchor> answerAnchors() {
        if (answerAnchors == null) {
            answerAnchors = Anchors.of(answer, source);
        }
        return answerAnchors;
    }

    /** The words of the source whose meaning is known in the language of the answer. */
    List<Anchor> senses() {
        if (senses == null) {
            senses = Senses.of(source, answer);
        }
        return senses;
    }

    /** The words of the answer whose meaning is known in the language of the source. */
    List<Anchor> answerSenses() {
        if (answerSenses == null) {
            answerSenses = Senses.of(answer, source);
        }
        return answerSenses;
    }
}
