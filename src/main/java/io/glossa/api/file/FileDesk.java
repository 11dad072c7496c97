package io.glossa.api.file;

import io.glossa.account.Accounts;
import io.glossa.api.Caller;
import io.glossa.api.Exchange;
import io.glossa.api.Refusal;
import io.glossa.api.Upload;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.language.Language;
import io.glossa.task.Style;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Takes in the file of a request, charges the caller for it, and hands it on. */
@ApplicationScoped
public class FileDesk {

    private final Jobs jobs;
    private final DocumentSettings settings;
    private final Exchange exchange;
    private final Caller caller;
    private final Accounts accounts;

    FileDesk(Jobs jobs, DocumentSettings settings, Exchange exchange, Caller caller, Accounts accounts) {
        this.jobs = jobs;
        this.settings = settings;
        this.exchange = exchange;
        this.caller = caller;
        this.accounts = accounts;
    }

    /**
     * @param source empty: to be detected
     * @param another whether it is a mistake where the file is in the target's language already
     * @throws Refusal where it can't be read, or too many are there
     * @throws FailureException where it is too long, or the caller may not have it done
     */
    public Job take(
            Upload.File file, FileKind kind, Optional<Language> source, Language target, Style style, boolean another) {
        if (another && source.filter(target::equals).isPresent()) {
            throw new Refusal(FileWork.sameLanguage());
        }
        Content content = kind.read(file.bytes());
        if (content.characters() > settings.text()) {
            throw new FailureException(new Failure.TextTooLong(settings.text(), Math.toIntExact(content.characters())));
        }
        Assignment assignment = new Assignment(file.name(), kind, content, source, target, style, another);
        String owner = caller.account().name();
        Fingerprint print = Fingerprint.of(assignment, owner, file.bytes());
        long size = file.bytes().length;
        Optional<Job> again = jobs.again(print, size);
        if (again.isPresent()) {
            return again.get();
        }
        Accounts.Charged charged = caller.charge(target, content.characters());
        try {
            return jobs.begin(
                    assignment,
                    print,
                    size,
                    exchange.terms(null, false),
                    exchange.trace(),
                    () -> accounts.giveBack(charged));
        } catch (RuntimeException e) {
            accounts.giveBack(charged);
            throw e;
        }
    }
}
