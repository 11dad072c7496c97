package io.glossa.api.libretranslate;

import io.glossa.account.Accounts;
import io.glossa.api.Limits;
import io.glossa.api.file.FileKind;
import io.glossa.gateway.Gateway;
import io.glossa.language.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What LibreTranslate's clients ask the service about itself. */
@Path("/")
public class AboutResource {

    /** How long a page waits before it translates what is typed, in milliseconds. */
    private static final int PAUSE = 500;

    /** A language, and what can be made of texts in it. */
    record Named(String code, String name, List<String> targets) {}

    /** A language to begin with. */
    record Choice(String code, String name) {}

    /** What a page that shows the service must know. */
    record Frontend(
            boolean apiKeys,
            int charLimit,
            boolean filesTranslation,
            int frontendTimeout,
            boolean keyRequired,
            Map<String, Choice> language,
            boolean suggestions,
            List<String> supportedFilesFormat) {}

    private final Gateway gateway;
    private final Limits limits;
    private final Accounts accounts;

    AboutResource(Gateway gateway, Limits limits, Accounts accounts) {
        this.accounts = accounts;
        this.gateway = gateway;
        this.limits = limits;
    }

    @GET
    @Path("languages")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public List<Named> libreLanguages() {
        Set<Language> all = new TreeSet<>(gateway.detectable());
        all.add(new Language("pt-BR"));
        List<String> codes = all.stream().map(Language::tag).toList();
        return all.stream()
                .map(language -> new Named(language.tag(), language.englishName(), codes))
                .toList();
    }

    @GET
    @Path("health")
    @Operation(hidden = true)
    public Map<String, String> libreHealth() {
        return Map.of("status", "ok");
    }

    @GET
    @Path("frontend/settings")
    @Operation(hidden = true)
    public Frontend libreSettings() {
        return new Frontend(
                accounts.closed(),
                limits.text(),
                true,
                PAUSE,
                accounts.closed(),
                Map.of("source", new Choice("auto", "Auto Detect"), "target", new Choice("en", "English")),
                false,
                FileKind.allEndings());
    }
}
