package io.glossa.stub;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A provider behind TLS, with a certificate of its own making that the service is told to trust. Only for a service that runs as
 * a process of its own: what it trusts is a setting of the process.
 */
public class WithTls implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "changeit";

    private @Nullable WireMockServer server;

    @Override
    public Map<String, String> start() {
        try {
            Path keys = Files.createTempDirectory("glossa").resolve("keys.p12");
            makeKeys(keys);
            keys.toFile().deleteOnExit();
            server = new WireMockServer(options()
                    .dynamicPort()
                    .dynamicHttpsPort()
                    .keystorePath(keys.toString())
                    .keystoreType("PKCS12")
                    .keystorePassword(PASSWORD)
                    .keyManagerPassword(PASSWORD));
            server.start();
            server.stubFor(post(urlMatching("/.*")).willReturn(okJson(WithEveryKind.COMPLETION)));
            return Map.of(
                    "glossa.route", "secure",
                    "glossa.providers.secure.kind", "openai",
                    "glossa.providers.secure.base-url", "https://localhost:" + server.httpsPort() + "/v1",
                    "glossa.providers.secure.model", "m",
                    "glossa.providers.secure.api-key", "a-key",
                    "javax.net.ssl.trustStore", keys.toString(),
                    "javax.net.ssl.trustStorePassword", PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the JDK's own tool. */
    private static void makeKeys(Path keys) throws IOException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "provider",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (keytool.waitFor() != 0) {
                throw new IOException("keytool made no keys: exit " + keytool.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
