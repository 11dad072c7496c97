package io.glossa.check;

import io.glossa.check.language.Echo;
import io.glossa.check.language.Tongues;
import io.glossa.check.objection.Objection;
import java.util.Optional;

/** Is the answer more than its source again? Names, code and the like may be: they are equal in any language. */
final class NoEcho implements Check<Subject> {

    private final Echo echo;

    NoEcho(Tongues tongues) {
        this.echo = new Echo(tongues);
    }

    @Override
    public String name() {
        return "echo";
    }

    @Override
    public Optional<Objection> look(Subject subject) {
        return echo.is(subject.answered())
                ? Optional.of(Objection.sure("repeats the source instead of translating it"))
                : Optional.empty();
    }
}
