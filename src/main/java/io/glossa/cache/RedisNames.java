package io.glossa.cache;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What things are called in Redis. Entries stand under the version of their names, so that others can follow.
 *
 * @param prefix keeps them apart from what others have in the same Redis
 */
record RedisNames(String prefix) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Pattern SPECIAL = Pattern.compile("[*?\\[\\]^\\\\]");

    String entry(Key key) {
        return prefix + "1:" + ENCODER.encodeToString(key.bytes());
    }

    String lease(Key key) {
        return prefix + "lease:" + ENCODER.encodeToString(key.bytes());
    }

    /** What Redis' {@code MATCH} takes for all entries: never leases, and nothing of others. */
    String entries() {
        return SPECIAL.matcher(prefix).replaceAll("\\\\$0") + "1:*";
    }
}
