package io.glossa.api.v1;

import io.glossa.gateway.Gateway;
import io.glossa.gateway.Service;
import io.glossa.task.Standing;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The engines that may be asked. */
@Path("/v1/providers")
@Tag(name = "Operations")
public class ProvidersResource {

    /** An engine and how it is doing. */
    @Schema(name = "Provider")
    public record Listed(
            String name,
            String kind,
            String model,

            @Schema(description = "Whether a request asks it without naming it.")
            boolean inRoute,

            @Schema(description = "closed, open or halfOpen.")
            String circuit,

            @Schema(description = "Calls under way.") int inFlight,

            @Schema(description = "Calls that wait for their turn.")
            int queued,

            @Schema(description = "Share of its last hundred attempts that failed, from 0 to 1.")
            double errorRate,

            @Schema(description = "Median time of those that succeeded.")
            long latencyMillis) {

        static Listed of(Service service) {
            Standing standing = service.standing();
            return new Listed(
                    standing.name(),
                    standing.kind(),
                    standing.model(),
                    service.inRoute(),
                    switch (standing.circuit()) {
                        case CLOSED -> "closed";
                        case OPEN -> "open";
                        case HALF_OPEN -> "halfOpen";
                    },
                    standing.inFlight(),
                    standing.queued(),
                    Answers.rounded(standing.errorRate()),
                    standing.medianMillis());
        }
    }

    private final Gateway gateway;

    public ProvidersResource(Gateway gateway) {
        this.gateway = gateway;
    }

    @GET
    @Operation(
            operationId = "providers",
            summary = "List the configured providers and the offline engine",
            description = "With their place in the route, their circuit and their recent record. Never a key.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = Listed.class),
                            examples = @ExampleObject(name = "Without any model", value = Examples.PROVIDERS)))
    public List<Listed> providers() {
        return gateway.services().stream().map(Listed::of).toList();
    }
}
