package io.glossa.api.libretranslate;

import io.glossa.api.Caller;
import io.glossa.api.Fields;
import io.glossa.api.Limits;
import io.glossa.api.Texts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Texts, as LibreTranslate's clients send them. */
@Path("/translate")
public class TranslationResource {

    /** The field that has the caller's key. */
    static final String KEY = "api_key";

    private final Texts texts;
    private final Limits limits;
    private final Caller caller;

    TranslationResource(Texts texts, Limits limits, Caller caller) {
        this.caller = caller;
        this.texts = texts;
        this.limits = limits;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Translation libreTranslate(@HeaderParam("Content-Type") @Nullable String type, byte[] body) {
        Fields fields = Fields.of(type, body);
        caller.enter(fields.one(KEY));
        TranslateWish wish = TranslateWish.of(fields, limits);
        return Translation.of(wish, texts.translate(wish.orders()));
    }
}
