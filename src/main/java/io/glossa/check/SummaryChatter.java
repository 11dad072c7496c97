package io.glossa.check;

import io.glossa.check.objection.Objection;
import io.glossa.check.talk.Exchange;
import io.glossa.check.talk.Talk;
import java.util.Optional;

/** Is the summary all that the model says: no preamble, no offer, no marks round it, no remains of the prompt? */
final class SummaryChatter implements Check<SummarySubject> {

    @Override
    public String name() {
        return "chatter";
    }

    @Override
    public Optional<Objection> look(SummarySubject subject) {
        return Talk.chatter(Exchange.summary(subject.text(), subject.summary(), subject.pair()))
                .map(Objection::sure);
    }
}
