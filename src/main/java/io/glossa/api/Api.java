package io.glossa.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The API as a whole, for its description. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Glossa",
                        version = "1",
                        description = "Translation and summarization in front of language models: any text in, sound "
                                + "translations and summaries out. Errors are application/problem+json (RFC 9457). "
                                + "Request headers: 'Prefer: wait=20' is the time budget in seconds; 'Cache-Control' "
                                + "takes no-cache, no-store and only-if-cached."))
public class Api extends Application {}
