package io.glossa.check;

import io.glossa.check.objection.Objection;
import io.glossa.check.talk.Exchange;
import io.glossa.check.talk.Talk;
import java.util.Optional;

/** Is the answer all that the model says: no preamble, no note, no offer, no marks round it, no remains of the prompt? */
final class Chatter implements Check<Subject> {

    @Override
    public String name() {
        return "chatter";
    }

    @Override
    public Optional<Objection> look(Subject subject) {
        Exchange exchange = subject.exchange();
        return Talk.chatter(exchange).or(() -> Talk.bothGiven(exchange)).map(Objection::sure);
    }
}
