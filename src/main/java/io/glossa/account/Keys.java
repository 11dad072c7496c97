package io.glossa.account;

import io.glossa.account.KeySettings.Grant;
import io.glossa.failure.Complaints;
import io.glossa.language.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys by their hashes: the service never knows a key that it has not been sent. */
final class Keys {

    private static final String SETTING = "glossa.keys.";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    /** @param hash in hexadecimal, with small letters */
    private record Held(String hash, Account account) {}

    private final List<Held> held = new ArrayList<>();

    private final Map<String, Account> byName = new TreeMap<>();

    /** @throws IllegalArgumentException naming every setting that is wrong, and what it should be */
    Keys(Map<String, Grant> settings) {
        Map<String, String> owners = new HashMap<>();
        Complaints complaints = new Complaints();
        new TreeMap<>(settings).forEach((name, key) -> {
            complaints.attempt(() -> byName.put(name, account(name, key)));
            key.hashes()
                    .forEach(hash -> complaints.attempt(() -> owners.merge(checked(name, hash), name, Keys::twice)));
        });
        complaints.orThrow();
        owners.forEach((hash, name) -> held.add(new Held(hash, Objects.requireNonNull(byName.get(name)))));
    }

    boolean isEmpty() {
        return held.isEmpty();
    }

    List<Account> accounts() {
        return List.copyOf(byName.values());
    }

    /** Whose key this is. Takes as long whether it is anybody's or not. */
    Optional<Account> holder(String key) {
        byte[] hash = bytes(HexFormat.of().formatHex(sha256(key)));
        Optional<Account> holder = Optional.empty();
        for (Held one : held) {
            if (MessageDigest.isEqual(bytes(one.hash), hash)) {
                holder = Optional.of(one.account);
            }
        }
        return holder;
    }

    /** The hash in small letters. */
    private static String checked(String name, String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw wrong(name, ".sha256", "must be the 64 hexadecimal digits of a SHA-256 hash, not the key");
        }
        return hash.toLowerCase(Locale.ROOT);
    }

    private static String twice(String other, String name) {
        throw wrong(name, ".sha256", "is the same key as that of " + other);
    }

    private static Account account(String name, Grant key) {
        if (!NAME.matcher(name).matches()) {
            throw wrong(name, "", "a name has 1 to 64 of A-Z, a-z, 0-9, '.', '_' and '-'");
        }
        Map<Allowance, Long> limits = new EnumMap<>(Allowance.class);
        key.requestsPerMinute().ifPresent(limit -> limits.put(Allowance.REQUESTS_PER_MINUTE, (long) limit));
        key.charactersPerDay().ifPresent(limit -> limits.put(Allowance.CHARACTERS_PER_DAY, limit));
        key.charactersPerMonth().ifPresent(limit -> limits.put(Allowance.CHARACTERS_PER_MONTH, limit));
        return new Account(
                name, limits, Set.copyOf(key.providers().orElse(List.of())), languages(name, key), key.admin());
    }

    private static Set<Language> languages(String name, Grant key) {
        try {
            return key.languages().orElse(List.of()).stream()
                    .map(Language::new)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException e) {
            throw wrong(name, ".languages", e.getMessage());
        }
    }

    private static IllegalArgumentException wrong(String name, String setting, @Nullable String message) {
        return new IllegalArgumentException(SETTING + name + setting + ": " + message);
    }

    private static byte[] bytes(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
