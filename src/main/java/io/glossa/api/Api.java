package io.glossa.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API as a whole, for its description. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Glossa",
                        version = "1",
                        description = "Translation and summarization in front of language models: any text in, sound "
                                + "translations and summaries out. Errors are application/problem+json (RFC 9457). "
                                + "Request headers: 'Prefer: wait=20' is the time budget in seconds; 'Cache-Control' "
                                + "takes no-cache, no-store and only-if-cached. Where the service asks for keys, "
                                + "'Authorization: Bearer' has the caller's."),
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "key",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        description = "Only where the service asks for keys.")),
        securitySets = {@SecurityRequirementsSet, @SecurityRequirementsSet(@SecurityRequirement(name = "key"))})
public class Api extends Application {}
