package io.glossa.api.v1;

import io.glossa.api.Caller;
import io.glossa.api.Exchange;
import io.glossa.api.Limits;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.gateway.Gateway;
import io.glossa.gateway.Order;
import io.glossa.gateway.Outcome;
import io.glossa.gateway.Terms;
import io.glossa.gateway.Trace;
import io.glossa.glossary.store.Glossaries;
import io.glossa.task.Pending.Result;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many short texts at once. */
@Path("/v1/translate")
@Tag(name = "Texts")
public class TranslateResource {

    private final Gateway gateway;
    private final Limits limits;
    private final Glossaries glossaries;
    private final Exchange exchange;
    private final Caller caller;

    public TranslateResource(Gateway gateway, Limits limits, Glossaries glossaries, Exchange exchange, Caller caller) {
        this.gateway = gateway;
        this.limits = limits;
        this.glossaries = glossaries;
        this.exchange = exchange;
        this.caller = caller;
    }

    @POST
    @RunOnVirtualThread
    @Operation(
            operationId = "translate",
            summary = "Translate texts, each into one or more languages",
            description =
                    "Each text's language is detected by itself where none is given. Items come in the texts' order.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TranslateRequest.class),
                            examples = @ExampleObject(name = "Two texts", value = Examples.TRANSLATE)))
    @APIResponse(
            responseCode = "200",
            description = "An item for each text, in order",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TranslateResponse.class),
                            examples = @ExampleObject(name = "Two texts", value = Examples.TRANSLATED)))
    public TranslateResponse translate(@NotNull @Valid TranslateRequest request) {
        List<Order> orders = request.toOrders(limits, glossaries);
        Terms terms = exchange.terms(request.provider(), request.strict());
        Trace trace = exchange.trace();
        List<Result<Outcome>> outcomes = caller.waitingFor(orders, () -> {
            List<Result<Outcome>> done = gateway.translateAll(orders, terms, trace);
            List<Optional<Failure>> failures =
                    done.stream().map(TranslateResource::failure).toList();
            if (failures.stream().allMatch(Optional::isPresent)) {
                throw new FailureException(failures.getFirst().orElseThrow());
            }
            return done;
        });
        List<TranslateResponse.Item> items = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            items.add(
                    switch (outcomes.get(i)) {
                        case Result.Done<Outcome>(Outcome outcome) -> TranslateResponse.Item.of(outcome);
                        case Result.Failed<Outcome>(Failure failure) ->
                            TranslateResponse.Item.lost(orders.get(i), failure);
                    });
        }
        return TranslateResponse.of(items, trace);
    }

    private static Optional<Failure> failure(Result<Outcome> result) {
        return switch (result) {
            case Result.Done<Outcome>(Outcome outcome) -> outcome.failure();
            case Result.Failed<Outcome>(Failure failure) -> Optional.of(failure);
        };
    }
}
