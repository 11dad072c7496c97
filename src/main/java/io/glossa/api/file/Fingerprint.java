package io.glossa.api.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * By what a file is known that comes again: the same bytes, from the same account, with the same wishes.
 *
 * @param wishes all that is wished of it
 * @param digest of its bytes
 */
record Fingerprint(String owner, List<Object> wishes, String digest) {

    static Fingerprint of(Assignment file, String owner, byte[] bytes) {
        return new Fingerprint(
                owner,
                List.of(file.name(), file.kind(), file.source(), file.target(), file.style(), file.another()),
                sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
