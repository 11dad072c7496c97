package io.glossa.check;

import io.glossa.check.talk.Talk;
import java.util.Optional;

/** Does the model refuse to translate the text, where the text itself refuses nothing? */
final class Refusal implements Check<Subject> {

    @Override
    public String name() {
        return "refusal";
    }

    @Override
    public Optional<String> look(Subject subject) {
        return Talk.refusal(subject.exchange());
    }
}
