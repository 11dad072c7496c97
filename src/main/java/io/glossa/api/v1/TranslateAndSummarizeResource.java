package io.glossa.api.v1;

import io.glossa.api.Caller;
import io.glossa.api.Exchange;
import io.glossa.api.Limits;
import io.glossa.failure.FailureException;
import io.glossa.gateway.Gateway;
import io.glossa.gateway.Order;
import io.glossa.gateway.Outcome;
import io.glossa.gateway.Terms;
import io.glossa.glossary.store.Glossaries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The main job. */
@Path("/v1/translate-and-summarize")
@Tag(name = "Texts")
public class TranslateAndSummarizeResource {

    private final Gateway gateway;
    private final Limits limits;
    private final Glossaries glossaries;
    private final Exchange exchange;
    private final Caller caller;

    public TranslateAndSummarizeResource(
            Gateway gateway, Limits limits, Glossaries glossaries, Exchange exchange, Caller caller) {
        this.gateway = gateway;
        this.limits = limits;
        this.glossaries = glossaries;
        this.exchange = exchange;
        this.caller = caller;
    }

    @POST
    @RunOnVirtualThread
    @Operation(
            operationId = "translateAndSummarize",
            summary = "Translate a text into one or more languages, and summarize it in each",
            description = "The text's language is detected where it is not given. Where a target is the text's own "
                    + "language, the text comes back unchanged and only the summary is made. A target that fails "
                    + "has an error in its result and does not lose the others.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TranslateAndSummarizeRequest.class),
                            examples = @ExampleObject(name = "A story", value = Examples.TRANSLATE_AND_SUMMARIZE)))
    @APIResponse(
            responseCode = "200",
            description = "A result for each target",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TranslateAndSummarizeResponse.class),
                            examples = @ExampleObject(name = "A story", value = Examples.TRANSLATED_AND_SUMMARIZED)))
    public TranslateAndSummarizeResponse translateAndSummarize(@NotNull @Valid TranslateAndSummarizeRequest request) {
        Order order = request.toOrder(limits, glossaries);
        Terms terms = exchange.terms(request.provider(), request.strict());
        Outcome outcome = caller.waitingFor(List.of(order), () -> {
            Outcome done = gateway.translate(order, terms, exchange.trace());
            done.failure().ifPresent(failure -> {
                throw new FailureException(failure);
            });
            return done;
        });
        return TranslateAndSummarizeResponse.of(outcome, exchange.trace());
    }
}
