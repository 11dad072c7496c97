package io.glossa.check;

import io.glossa.check.language.Answered;
import io.glossa.check.talk.Exchange;
import io.glossa.document.Masked;
import io.glossa.glossary.GlossaryUse;
import io.glossa.language.Languages;
import io.glossa.task.Style;
import org.jspecify.annotations.Nullable;

/**
 * What is checked: a segment as it was sent, the answer to it as it came, and what was asked. What several checks need of it is
 * made once, when it is first asked for; so a subject is for one thread.
 */
public final class Subject {

    private final Masked source;
    private final String answer;
    private final Languages pair;
    private final Style style;
    private final String sourceWords;
    private final String answerWords;
    private @Nullable Answered answered;
    private @Nullable Exchange exchange;

    /** @param answer still masked */
    public Subject(Masked source, String answer, Languages pair, Style style) {
        this.source = source;
        this.answer = answer;
        this.pair = pair;
        this.style = style;
        this.sourceWords = Masked.words(source.text());
        this.answerWords = Masked.words(answer);
    }

    /** The segment, with tokens for what must not be translated. */
    public Masked source() {
        return source;
    }

    /** The answer, with the same tokens where it is sound. */
    public String answer() {
        return answer;
    }

    public Languages pair() {
        return pair;
    }

    public Style style() {
        return style;
    }

    /** What became of the glossary's terms. */
    public GlossaryUse glossary() {
        return style.glossary().use(sourceWords, answerWords);
    }

    /** The segment without tokens: only what is there to be translated. */
    public String sourceWords() {
        return sourceWords;
    }

    /** The answer without tokens. */
    public String answerWords() {
        return answerWords;
    }

    /** Both as words, for who compares them. */
    Answered answered() {
        if (answered == null) {
            answered = Answered.of(sourceWords, answerWords, pair);
        }
        return answered;
    }

    /** Both as what was said to a model and by it. */
    Exchange exchange() {
        if (exchange == null) {
            exchange = Exchange.translation(sourceWords, answerWords, pair);
        }
        return exchange;
    }
}
