package io.glossa.api.file;

import io.glossa.api.Problem;
import io.glossa.api.Refusal;
import io.glossa.api.Remark;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.gateway.Gateway;
import io.glossa.gateway.Outcome;
import io.glossa.gateway.TargetOutcome;
import io.glossa.gateway.Terms;
import io.glossa.gateway.Trace;
import io.glossa.task.Deadline;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** Has the text in a file translated, and puts the translation in its place. */
@Singleton
class FileWork implements Jobs.Work {

    private static final Logger LOG = Logger.getLogger(FileWork.class);

    private final Gateway gateway;
    private final DocumentSettings settings;
    private final InstantSource clock;

    FileWork(Gateway gateway, DocumentSettings settings, InstantSource clock) {
        this.gateway = gateway;
        this.settings = settings;
        this.clock = clock;
    }

    /** Does it on this thread, within the time budget of one file. */
    @Override
    public Job.State translated(Assignment assignment, Terms asked, Trace trace) {
        Terms terms = asked.until(Deadline.in(settings.deadline(), clock));
        try {
            Outcome outcome = gateway.translate(assignment.order(), terms, trace);
            if (assignment.another() && outcome.source().language().equals(assignment.target())) {
                return new Job.State.Failed(sameLanguage());
            }
            return switch (outcome.results().getFirst()) {
                case TargetOutcome.Finished(var target, var translation, var summary) ->
                    new Job.State.Done(assignment.content().with(translation.text()), Remark.of(translation));
                case TargetOutcome.Lost(var target, Failure failure) -> new Job.State.Failed(Problem.of(failure));
            };
        } catch (FailureException e) {
            return e.failure() instanceof Failure.UndetectableLanguage
                    // Figures and signs without a word are the same in every language.
                    ? new Job.State.Done(
                            assignment.content().with(assignment.content().text()), null)
                    : new Job.State.Failed(Problem.of(e.failure()));
        } catch (Refusal e) {
            return new Job.State.Failed(e.problem());
        } catch (RuntimeException e) {
            LOG.error("A file was not translated by a mistake of ours", e);
            return new Job.State.Failed(problem("The service's log says more."));
        }
    }

    /** What is told of a file in the target's language, where that is a mistake. */
    static Problem sameLanguage() {
        return Problem.of(400, "invalid-request", "The request is not valid", "Source and target language are equal.");
    }

    /** What is told of a file that the end of the service has come before. */
    static Problem stopped() {
        return problem("The service was stopped before the document was translated. Send it again.");
    }

    private static Problem problem(String detail) {
        return Problem.of(500, "internal-error", "Something went wrong here", detail);
    }
}
