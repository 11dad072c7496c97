package io.glossa.check;

import io.glossa.check.objection.Objection;
import io.glossa.check.talk.Talk;
import java.util.Optional;

/** Are orders that the text holds translated like any other words, and not obeyed? */
final class Instruction implements Check<Subject> {

    @Override
    public String name() {
        return "instruction";
    }

    @Override
    public Optional<Objection> look(Subject subject) {
        return Talk.obedience(subject.exchange()).map(Objection::sure);
    }
}
