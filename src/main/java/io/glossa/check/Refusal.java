package io.glossa.check;

import io.glossa.check.objection.Objection;
import io.glossa.check.talk.Talk;
import java.util.Optional;

/** Does the model refuse to translate the text, where the text itself refuses nothing? */
final class Refusal implements Check<Subject> {

    @Override
    public String name() {
        return "refusal";
    }

    @Override
    public Optional<Objection> look(Subject subject) {
        return Talk.refusal(subject.exchange()).map(Objection::sure);
    }
}
