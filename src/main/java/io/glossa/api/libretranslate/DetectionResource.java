package io.glossa.api.libretranslate;

import io.glossa.api.Caller;
import io.glossa.api.Exchange;
import io.glossa.api.Fields;
import io.glossa.api.Limits;
import io.glossa.gateway.Gateway;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The language of a text, as LibreTranslate's clients ask for it. */
@Path("/detect")
public class DetectionResource {

    private final Gateway gateway;
    private final Limits limits;
    private final Exchange exchange;
    private final Caller caller;

    DetectionResource(Gateway gateway, Limits limits, Exchange exchange, Caller caller) {
        this.caller = caller;
        this.gateway = gateway;
        this.limits = limits;
        this.exchange = exchange;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public List<Guess> libreDetect(@HeaderParam("Content-Type") @Nullable String type, byte[] body) {
        Fields fields = Fields.of(type, body);
        caller.enter(fields.one(TranslationResource.KEY));
        String text = String.join("\n", TranslateWish.texts(fields, limits));
        return gateway.detect(List.of(text), exchange.trace()).stream()
                .map(Guess::of)
                .toList();
    }
}
