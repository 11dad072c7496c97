package io.glossa.api.v1;

import io.glossa.api.Caller;
import io.glossa.api.Exchange;
import io.glossa.api.Limits;
import io.glossa.gateway.Gateway;
import io.glossa.gateway.SummaryOrder;
import io.glossa.gateway.SummaryOutcome;
import io.glossa.gateway.Terms;
import io.glossa.glossary.store.Glossaries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A summary alone. */
@Path("/v1/summarize")
@Tag(name = "Texts")
public class SummarizeResource {

    private final Gateway gateway;
    private final Limits limits;
    private final Glossaries glossaries;
    private final Exchange exchange;
    private final Caller caller;

    public SummarizeResource(Gateway gateway, Limits limits, Glossaries glossaries, Exchange exchange, Caller caller) {
        this.gateway = gateway;
        this.limits = limits;
        this.glossaries = glossaries;
        this.exchange = exchange;
        this.caller = caller;
    }

    @POST
    @RunOnVirtualThread
    @Operation(
            operationId = "summarize",
            summary = "Summarize a text, in its own language or another",
            description = "The summary is a paragraph, a list of points or a headline.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SummarizeRequest.class),
                            examples = @ExampleObject(name = "A headline", value = Examples.SUMMARIZE)))
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SummarizeResponse.class),
                            examples = @ExampleObject(name = "A headline", value = Examples.SUMMARIZED)))
    public SummarizeResponse summarize(@NotNull @Valid SummarizeRequest request) {
        SummaryOrder order = request.toOrder(limits, glossaries);
        Terms terms = exchange.terms(request.provider(), request.strict());
        SummaryOutcome outcome = caller.waitingFor(order, () -> gateway.summarize(order, terms, exchange.trace()));
        return SummarizeResponse.of(outcome, exchange.trace());
    }
}
