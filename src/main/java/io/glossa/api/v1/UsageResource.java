package io.glossa.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.glossa.account.Account;
import io.glossa.account.Accounts;
import io.glossa.account.Allowance;
import io.glossa.account.Usage;
import io.glossa.api.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller's key has used. */
@Path("/v1/usage")
@Tag(name = "Operations")
public class UsageResource {

    /** What {@code GET /v1/usage} answers. */
    @Schema(name = "Usage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Used(
            @Schema(
                    description = "The name of the key; left out where the service asks for none, and counts everybody "
                            + "together since it started.")
            @Nullable
            String key,

            List<Share> allowances) {}

    /** One of its allowances. */
    @Schema(name = "UsageShare")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Share(
            @Schema(description = "requests or characters: code points, once for each target language.")
            String unit,

            @Schema(description = "minute, day or month, by the clock of UTC.")
            String period,

            long used,

            @Schema(description = "Left out where there is none.") @Nullable
            Long limit,

            @Schema(description = "When the count begins anew.")
            Instant resets) {

        static Share of(Allowance allowance, Usage.Share share) {
            return new Share(
                    allowance.unit(),
                    allowance.period(),
                    share.count(),
                    share.limited() ? share.limit() : null,
                    share.end());
        }
    }

    private final Accounts accounts;
    private final Caller caller;

    public UsageResource(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @Operation(operationId = "usage", summary = "Tell what the caller's key has used of what it may")
    @APIResponse(
            responseCode = "200",
            description = "Its allowances",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Used.class)))
    public Used usage() {
        Account account = caller.account();
        Usage usage = accounts.usage(account);
        return new Used(
                account.name().isEmpty() ? null : account.name(),
                Arrays.stream(Allowance.values())
                        .map(allowance -> Share.of(allowance, usage.share(allowance)))
                        .toList());
    }
}
