package io.glossa.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.glossa.task.Deadline;
import io.glossa.task.Pending;
import io.glossa.task.Pending.Result;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks whether an Ollama runs on this machine, and which models it has. */
final class LocalOllama {

    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "[::]");

    /** Bytes of its answer that are read: some thousand models. */
    private static final int LONGEST = 1 << 20;

    private final Duration patience;

    /** @param patience how long it may take to answer */
    LocalOllama(Duration patience) {
        this.patience = patience;
    }

    /** Where it is said to listen, by what {@code OLLAMA_HOST} holds: an address, a host, or a host and port. */
    static Optional<String> address(String host) {
        String whole = host.contains("://") ? host : "http://" + host;
        try {
            URI uri = URI.create(whole);
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                return Optional.empty();
            }
            // What a server listens on everywhere is asked for here.
            String where = EVERYWHERE.contains(uri.getHost()) ? "localhost" : uri.getHost();
            int port = uri.getPort() > 0 ? uri.getPort() : host.contains("://") ? -1 : 11434;
            return Optional.of(uri.getScheme() + "://" + where + (port > 0 ? ":" + port : ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The models that it has; empty where nothing answers soon. */
    Optional<List<String>> models(String address) {
        // The time-outs below are for each step; all steps together have no more than the patience.
        return switch (Pending.begin(() -> asked(address)).await(Deadline.in(patience, InstantSource.system()))) {
            case Result.Done<Optional<List<String>>>(Optional<List<String>> models) -> models;
            case Result.Failed<Optional<List<String>>> none -> Optional.empty();
        };
    }

    private Optional<List<String>> asked(String address) {
        try {
            // Not the large HTTP client: loading that alone may take as long as the answer, at a start that must be
            // quick.
            var connection = (HttpURLConnection)
                    URI.create(address + "/api/tags").toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout((int) patience.toMillis());
            connection.setReadTimeout((int) patience.toMillis());
            connection.setInstanceFollowRedirects(false);
            try (InputStream body = connection.getInputStream()) {
                return connection.getResponseCode() == 200
                        ? Optional.of(names(body.readNBytes(LONGEST)))
                        : Optional.empty();
            } finally {
                connection.disconnect();
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The one to ask: the wanted one where it is there, else the first that can write. */
    static Optional<String> choose(String wanted, List<String> models) {
        return models.stream()
                .filter(model -> model.equals(wanted) || model.equals(wanted + ":latest"))
                .findFirst()
                .or(() -> models.stream()
                        .filter(model ->
                                !model.contains("embed") && !model.contains("minilm") && !model.contains("bge"))
                        .findFirst());
    }

    private static List<String> names(byte[] json) throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode model : new ObjectMapper().readTree(json).path("models")) {
            names.add(model.path("name").asText());
        }
        return names;
    }
}
