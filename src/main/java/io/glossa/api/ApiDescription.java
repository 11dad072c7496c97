package io.glossa.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the API's description what is the same for every operation: headers, and the form of errors. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    /** In the order in which they are told: the description is the same in every build. */
    private static final List<Refusal> REFUSALS = List.of(
            new Refusal("400", "invalid-request: violations name each field at fault"),
            new Refusal("401", "unauthorized: where the service asks for keys, no good one was sent"),
            new Refusal("403", "forbidden: the key is not good for this provider or language"),
            new Refusal("404", "unknown-provider or unknown-glossary: names none that there is"),
            new Refusal("413", "text-too-long: with limit and length"),
            new Refusal("422", "undetectable-language: name source"),
            new Refusal("429", "rate-limited: what the key may have is used up; Retry-After"),
            new Refusal("502", "unsound-answer or provider-refused: the findings, or the provider's reason"),
            new Refusal("503", "providers-unavailable: what to configure; Retry-After"),
            new Refusal("504", "deadline-exceeded, or not-stored under only-if-cached"));

    private record Refusal(String status, String says) {}

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/v1/")) {
                item.getOperations().values().forEach(operation -> describe(path, operation));
            }
        });
    }

    private static void describe(String path, Operation operation) {
        operation.addParameter(header("X-Request-Id", "Echoed; made where it is missing.", "story-4711"));
        boolean asksEngines =
                operation.getRequestBody() != null && !path.equals("/v1/detect") && !path.startsWith("/v1/glossaries");
        if (asksEngines) {
            operation.addParameter(header("Prefer", "The time budget in seconds: wait=20.", "wait=20"));
            operation.addParameter(header("Cache-Control", "no-cache, no-store or only-if-cached.", "no-cache"));
            operation.addParameter(header("If-None-Match", "The ETag of an answer that you have.", "W/\"9mBf\""));
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("You have this answer already"));
        }
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        if (answer != null) {
            answer.addHeader("X-Request-Id", told("The request's id."));
            if (asksEngines) {
                answer.addHeader(
                        "Cache-Status",
                        told(
                                "RFC 9211: hit, or fwd=miss, partial or request; stored; collapsed where another request was having it made."));
                answer.addHeader("ETag", told("What tells this answer's texts from others; for If-None-Match."));
                answer.addHeader("Server-Timing", told("Milliseconds in detect, cache, model and verify."));
            }
        }
        for (Refusal refusal : REFUSALS) {
            boolean ofTheBody =
                    refusal.status().equals("400") || refusal.status().equals("413");
            if (asksEngines || (ofTheBody && operation.getRequestBody() != null)) {
                operation.getResponses().addAPIResponse(refusal.status(), problem(refusal.says()));
            }
        }
        operation.getResponses().addAPIResponse("default", problem("HTTP's own errors, in the same form"));
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .required(false)
                .schema(text())
                .example(example);
    }

    private static Header told(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
