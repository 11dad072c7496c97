package io.glossa.stub;

import io.glossa.cache.LocalRedis;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Configures what keeps answers, by the argument {@code store}: {@code disk}, in a new file, or {@code redis}, a real one. */
public class WithStore implements QuarkusTestResourceLifecycleManager {

    private String store = "disk";
    private @Nullable LocalRedis redis;
    private @Nullable Path folder;

    @Override
    public void init(Map<String, String> arguments) {
        store = arguments.getOrDefault("store", store);
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(Map.of("glossa.cache.store", store, "glossa.cache.admin", "true"));
        if (store.equals("redis")) {
            redis = new LocalRedis().start();
            settings.put("quarkus.redis.hosts", redis.address());
            settings.put("glossa.cache.redis.timeout", "10s");
        } else {
            try {
                folder = Files.createTempDirectory("glossa");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            settings.put("glossa.cache.disk.path", folder.resolve("cache.mv").toString());
        }
        return settings;
    }

    @Override
    public void stop() {
        if (redis != null) {
            redis.close();
        }
        Path all = folder;
        if (all == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(all)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
