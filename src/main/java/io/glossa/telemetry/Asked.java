package io.glossa.telemetry;

import io.micrometer.core.instrument.Tags;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;

/**
 * Who is asked, in OpenTelemetry's words.
 *
 * @param provider the name that the team gave it
 * @param kind the protocol it speaks, by our name for it
 */
record Asked(String provider, String kind, String model) {

    private static final String OPERATION = "chat";

    Tags tags() {
        return Tags.of(
                "gen_ai.operation.name", OPERATION,
                "gen_ai.provider.name", flavour(),
                "gen_ai.request.model", model,
                "glossa.provider", provider);
    }

    Span begin(Spans spans) {
        Span span = spans.begin(OPERATION + " " + model, SpanKind.CLIENT);
        tags().forEach(tag -> span.setAttribute(tag.getKey(), tag.getValue()));
        return span;
    }

    /** The conventions' well-known name for the kind; its own name where they have none. */
    private String flavour() {
        return switch (kind) {
            case "azure-openai" -> "azure.ai.openai";
            case "gemini" -> "gcp.gemini";
            case "mistral" -> "mistral_ai";
            case "bedrock" -> "aws.bedrock";
            default -> kind;
        };
    }
}
