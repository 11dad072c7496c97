package io.glossa.api.deepl;

import io.glossa.api.Fields;
import io.glossa.api.Limits;
import io.glossa.api.Problem;
import io.glossa.api.Refusal;
import io.glossa.api.Texts;
import io.glossa.gateway.Order;
import io.glossa.gateway.SourceLanguage;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Texts, as DeepL's clients send them. */
@Path("/v2/translate")
public class TranslationsResource {

    /** Bytes that DeepL takes. */
    private static final int LARGEST = 128 * 1024;

    private final Texts texts;
    private final Limits limits;
    private final GlossaryShelf shelf;

    TranslationsResource(Texts texts, Limits limits, GlossaryShelf shelf) {
        this.shelf = shelf;
        this.texts = texts;
        this.limits = limits;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Translations deeplTranslate(@HeaderParam("Content-Type") @Nullable String type, byte[] body) {
        if (body.length > LARGEST) {
            throw new Refusal(Problem.of(
                    413,
                    "text-too-long",
                    "The text is too long",
                    "Request size exceeded: the body has " + body.length + " bytes; " + LARGEST + " are taken."));
        }
        TranslateWish wish = TranslateWish.of(Fields.of(type, body), limits, shelf);
        List<Texts.Translated> translated = texts.translate(wish.orders());
        List<Translations.Item> items = new ArrayList<>();
        for (int i = 0; i < translated.size(); i++) {
            items.add(item(wish, wish.orders().get(i), translated.get(i)));
        }
        return new Translations(items);
    }

    private static Translations.Item item(TranslateWish wish, Order order, Texts.Translated translated) {
        String text = order.text();
        return new Translations.Item(
                // Clients need a language: a text without a word is as good as in the one that it was to come into.
                Codes.source(translated
                        .source()
                        .map(SourceLanguage::language)
                        .orElse(order.targets().getFirst())),
                translated.text(),
                text.codePointCount(0, text.length()),
                wish.model().orElse(null),
                translated.remark());
    }
}
