package io.glossa.api.v1;

import io.glossa.api.Exchange;
import io.glossa.api.Limits;
import io.glossa.gateway.Gateway;
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

/** Which language a text is written in. */
@Path("/v1/detect")
@Tag(name = "Languages")
public class DetectResource {

    private final Gateway gateway;
    private final Limits limits;
    private final Exchange exchange;

    public DetectResource(Gateway gateway, Limits limits, Exchange exchange) {
        this.gateway = gateway;
        this.limits = limits;
        this.exchange = exchange;
    }

    @POST
    @RunOnVirtualThread
    @Operation(
            operationId = "detect",
            summary = "Find out the languages of texts",
            description = "In the process, without a model. A text without letters is 'und', with confidence 0.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DetectRequest.class),
                            examples = @ExampleObject(name = "Two texts", value = Examples.DETECT)))
    @APIResponse(
            responseCode = "200",
            description = "An item for each text, in order",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DetectResponse.class),
                            examples = @ExampleObject(name = "Two texts", value = Examples.DETECTED)))
    public DetectResponse detect(@NotNull @Valid DetectRequest request) {
        return DetectResponse.of(gateway.detect(request.toTexts(limits), exchange.trace()));
    }
}
