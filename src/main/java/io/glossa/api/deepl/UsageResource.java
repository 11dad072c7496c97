package io.glossa.api.deepl;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.glossa.account.Accounts;
import io.glossa.account.Allowance;
import io.glossa.account.Usage;
import io.glossa.api.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How much has been used, as DeepL's clients ask. */
@Path("/v2/usage")
public class UsageResource {

    /** What DeepL tells those who pay by use and have set no limit. */
    private static final long NO_LIMIT = 1_000_000_000_000L;

    /** Of the month, or of the day where only that has a limit. */
    public record Used(
            @JsonProperty("character_count") long count,
            @JsonProperty("character_limit") long limit) {}

    private final Accounts accounts;
    private final Caller caller;

    UsageResource(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Used deeplUsage() {
        Usage usage = accounts.usage(caller.account());
        Usage.Share day = usage.share(Allowance.CHARACTERS_PER_DAY);
        Usage.Share month = usage.share(Allowance.CHARACTERS_PER_MONTH);
        Usage.Share told = day.limited() && !month.limited() ? day : month;
        return new Used(told.count(), told.limited() ? told.limit() : NO_LIMIT);
    }
}
