package io.glossa.check;

import io.glossa.check.objection.Objection;
import io.glossa.check.talk.Exchange;
import io.glossa.check.talk.Talk;
import java.util.Optional;

/** Does the model refuse to summarize the text? */
final class SummaryRefusal implements Check<SummarySubject> {

    @Override
    public String name() {
        return "refusal";
    }

    @Override
    public Optional<Objection> look(SummarySubject subject) {
        return Talk.refusal(Exchange.summary(subject.text(), subject.summary(), subject.pair()))
                .map(Objection::sure);
    }
}
