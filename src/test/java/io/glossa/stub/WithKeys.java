package io.glossa.stub;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Asks callers for keys. A key is its holder's name with {@code -key} behind. */
public class WithKeys implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        for (String name : new String[] {"newsroom", "shop", "hasty", "small", "guest", "many", "chief", "little"}) {
            settings.put("glossa.keys." + name + ".sha256", sha256(name + "-key"));
        }
        settings.putAll(Map.of(
                "glossa.keys.hasty.requests-per-minute", "3",
                "glossa.keys.small.characters-per-day", "100",
                "glossa.keys.small.characters-per-month", "1000",
                "glossa.keys.little.characters-per-day", "100",
                "glossa.keys.many.characters-per-month", "320",
                "glossa.keys.guest.providers", "offline",
                "glossa.keys.guest.languages", "de,fr",
                "glossa.keys.chief.admin", "true",
                "glossa.cache.admin", "true"));
        return settings;
    }

    public static String bearer(String name) {
        return "Bearer " + name + "-key";
    }

    private static String sha256(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
