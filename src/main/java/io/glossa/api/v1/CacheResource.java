package io.glossa.api.v1;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.failure.Violation;
import io.glossa.gateway.KeptAnswers;
import io.glossa.language.Language;
import io.glossa.task.Figures;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The kept answers, for operators: off unless {@code glossa.cache.admin} is set, for anybody who can ask could empty it. */
@Path("/v1/cache")
@Tag(name = "Operations")
public class CacheResource {

    /** How a storey is doing. */
    @Schema(name = "Storey")
    public record Storey(
            @Schema(description = "memory, disk or redis.") String name,

            @Schema(description = "Answers in it; of Redis: keys in its database.")
            long entries,

            @Schema(description = "What they take; of Redis: all that it holds in memory.")
            long bytes,

            @Schema(description = "What they may take; 0: nobody set a limit.")
            long limit,

            @Schema(description = "Looks for one answer that found it.")
            long hits,

            long misses,

            @Schema(description = "Answers that had to make room.")
            long evictions,

            @Schema(description = "Looks and writes that failed or were spared a store that fails.")
            long errors) {

        static Storey of(Figures figures) {
            return new Storey(
                    figures.storey(),
                    figures.entries(),
                    figures.bytes(),
                    figures.limit(),
                    figures.hits(),
                    figures.misses(),
                    figures.evictions(),
                    figures.errors());
        }
    }

    /** The whole cache. */
    @Schema(name = "Cache")
    public record Cache(
            List<Storey> storeys,

            @Schema(description = "Answers that were waited for because another request was having them made.")
            long collapsed) {}

    /** What was removed. */
    @Schema(name = "Removed")
    public record Removed(
            @Schema(description = "How many answers, by storey.")
            Map<String, Long> removed) {}

    /** A slip of the pen must not empty everything. */
    private static final List<String> SELECT_BY = List.of("source", "target", "provider");

    private final KeptAnswers kept;
    private final boolean on;

    /** @param on whether there is {@code GET} and {@code DELETE /v1/cache} */
    public CacheResource(
            KeptAnswers kept, @ConfigProperty(name = "glossa.cache.admin", defaultValue = "false") boolean on) {
        this.kept = kept;
        this.on = on;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            operationId = "cache",
            summary = "Tell what is kept, by storey",
            description = "Counts run from the start of the process. 404 unless glossa.cache.admin is set.")
    @APIResponse(responseCode = "200", description = "The cache")
    public Cache figures() {
        check();
        return new Cache(kept.storeys().stream().map(Storey::of).toList(), kept.collapsed());
    }

    @DELETE
    @RunOnVirtualThread
    @Operation(
            operationId = "emptyCache",
            summary = "Forget kept answers: all, or those of a pair of languages or a provider",
            description = "A store that is shared is emptied for all; what other replicas have in their own memory "
                    + "stays there. 404 unless glossa.cache.admin is set.")
    @APIResponse(responseCode = "200", description = "What was removed")
    public Removed remove(
            @Parameter(description = "Only answers from this language, as a BCP 47 tag.", example = "vi")
                    @QueryParam("source")
                    @LanguageTag
                    @Nullable
                    String source,
            @Parameter(description = "Only answers into this language.", example = "en")
                    @QueryParam("target")
                    @LanguageTag
                    @Nullable
                    String target,
            @Parameter(description = "Only answers of this provider.", example = "claude")
                    @QueryParam("provider")
                    @Nullable
                    String provider,
            @Context UriInfo named) {
        check();
        named.getQueryParameters().keySet().stream()
                .filter(name -> !SELECT_BY.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new FailureException(new Failure.InvalidRequest(
                            List.of(new Violation(name, "is no parameter of this; there are: " + SELECT_BY))));
                });
        return new Removed(kept.remove(
                Optional.ofNullable(source).map(Language::new),
                Optional.ofNullable(target).map(Language::new),
                Optional.ofNullable(provider)));
    }

    private void check() {
        if (!on) {
            throw new NotFoundException();
        }
    }
}
