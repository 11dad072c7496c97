package io.glossa.api.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.glossa.api.Problem;
import io.glossa.api.Remark;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is written on a file that is kept beyond the process.
 *
 * @param taken when it came, in milliseconds since 1970
 * @param worker the process that has taken it on
 * @param remark of a translation; null where there is nothing to be said
 * @param trouble null where there is none
 */
@RegisterForReflection(targets = {Label.class, Label.Stage.class, Label.Trouble.class, FileKind.class})
@JsonInclude(JsonInclude.Include.NON_NULL)
record Label(
        String id,
        String key,
        String owner,
        String name,
        FileKind kind,
        long characters,
        long charged,
        long taken,
        String worker,
        Stage stage,
        @Nullable Remark remark,
        @Nullable Trouble trouble) {

    /** How far it is. */
    enum Stage {
        /** The worker has it before it, or is at it. */
        IN_THE_WORKS,
        DONE,
        FAILED
    }

    /** What went wrong. */
    record Trouble(int status, String name, String title, String detail) {

        static Trouble of(Problem problem) {
            return new Trouble(problem.status(), problem.name(), problem.title(), problem.detail());
        }

        Problem problem() {
            return Problem.of(status, name, title, detail);
        }
    }

    static Label of(Slip slip, Job.State state, String worker) {
        return switch (state) {
            case Job.State.Waiting() -> of(slip, worker, Stage.IN_THE_WORKS, null, null);
            case Job.State.Working() -> of(slip, worker, Stage.IN_THE_WORKS, null, null);
            case Job.State.Done(var bytes, Remark remark) -> of(slip, worker, Stage.DONE, remark, null);
            case Job.State.Failed(Problem problem) -> of(slip, worker, Stage.FAILED, null, Trouble.of(problem));
        };
    }

    private static Label of(Slip slip, String worker, Stage stage, @Nullable Remark remark, @Nullable Trouble trouble) {
        return new Label(
                slip.id(),
                slip.key(),
                slip.owner(),
                slip.name(),
                slip.kind(),
                slip.characters(),
                slip.charged(),
                slip.taken().toEpochMilli(),
                worker,
                stage,
                remark,
                trouble);
    }

    Slip slip() {
        return new Slip(id, key, owner, name, kind, characters, charged, Instant.ofEpochMilli(taken));
    }
}
