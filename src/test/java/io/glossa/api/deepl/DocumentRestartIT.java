package io.glossa.api.deepl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.deepl.api.DeepLClient;
import com.deepl.api.DeepLClientOptions;
import com.deepl.api.DocumentHandle;
import com.deepl.api.DocumentStatus;
import com.deepl.api.NotFoundException;
import io.glossa.stub.Reply;
import io.glossa.stub.Shipped;
import io.glossa.stub.StubModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents outlive the process that has them translated, where the cache is on the disk. */
@Timeout(300)
class DocumentRestartIT {

    /** Of {@code newsroom-key}. */
    private static final String SHA256 = "2359b3f927b510a2d50033b4375c7ffce1c8931775e11e6342c38f22b3142cf2";

    private final StubModel model = new StubModel();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        model.close();
    }

    @Test
    void aKilledServiceStillHasWhatWasDoneAndTellsWhatWasNot() throws Exception {
        DocumentHandle done;
        DocumentHandle lost;
        // Given one document that is done, and one that the model is at
        try (Shipped service = Shipped.serve(environment())) {
            done = upload(client(service), "The harbour is closed.");
            assertThat(awaited(client(service), done).ok()).isTrue();
            model.always(Reply.late(60_000));
            lost = upload(client(service), "The pier is closed.");
            while (model.asked().size() < 2) {
                Thread.onSpinWait();
            }
            assertThat(used(service)).isEqualTo(41);
            waitUntilCountsAreWritten();

            // When
            service.kill();
        }

        // Then
        try (Shipped service = Shipped.serve(environment())) {
            DeepLClient client = client(service);
            assertThat(client.translateDocumentStatus(done).getBilledCharacters())
                    .isEqualTo(22);
            assertThat(downloaded(client, done)).isEqualTo("German: The harbour is closed.");
            assertThatThrownBy(() -> client.translateDocumentStatus(done)).isInstanceOf(NotFoundException.class);

            DocumentStatus status = client.translateDocumentStatus(lost);
            assertThat(status.ok()).isFalse();
            assertThat(status.getErrorMessage())
                    .isEqualTo("The service was stopped before the document was translated. Send it again.");
            assertThat(client.translateDocumentStatus(lost).ok()).isFalse();
            assertThat(used(service)).isEqualTo(22);
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "GLOSSA_ROUTE",
                "stub",
                "GLOSSA_PROVIDERS_STUB_KIND",
                "openai",
                "GLOSSA_PROVIDERS_STUB_BASE_URL",
                model.address(),
                "GLOSSA_PROVIDERS_STUB_MODEL",
                StubModel.MODEL,
                "GLOSSA_PROVIDERS_STUB_API_KEY",
                StubModel.KEY,
                "GLOSSA_CACHE_STORE",
                "disk",
                "GLOSSA_CACHE_DISK_PATH",
                folder.resolve("cache.mv").toString(),
                "GLOSSA_KEYS_NEWSROOM_SHA256",
                SHA256));
        // What the stub answers is no translation, and the checks that see so are off.
        for (String check : new String[] {"LANGUAGE", "ECHO", "CHATTER"}) {
            environment.put("GLOSSA_CHECKS_" + check, "off");
        }
        return environment;
    }

    private static DeepLClient client(Shipped service) throws Exception {
        service.ready();
        return new DeepLClient("newsroom-key", (DeepLClientOptions)
                new DeepLClientOptions().setServerUrl(service.address().toString()));
    }

    private static DocumentHandle upload(DeepLClient client, String text) throws Exception {
        return client.translateDocumentUpload(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.txt", "en", "de");
    }

    private static DocumentStatus awaited(DeepLClient client, DocumentHandle handle) throws Exception {
        DocumentStatus status = client.translateDocumentStatus(handle);
        while (status.ok() && !status.done()) {
            status = client.translateDocumentStatus(handle);
        }
        return status;
    }

    private static String downloaded(DeepLClient client, DocumentHandle handle) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        client.translateDocumentDownload(handle, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static long used(Shipped service) throws Exception {
        var characters = client(service).getUsage().getCharacter();
        return characters == null ? -1 : characters.getCount();
    }

    /** They are on the disk a second later at the most. */
    private void waitUntilCountsAreWritten() throws IOException {
        Path counts = folder.resolve("cache.mv.usage");
        while (!Files.exists(counts) || !Files.readString(counts).contains("\t41\t")) {
            Thread.onSpinWait();
        }
    }
}
