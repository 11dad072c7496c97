package io.glossa.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * What an answer is kept under: the SHA-256 of everything that it hangs on. Each part is hashed with its length before
 * it, so that {@code ["a", "b"]} and {@code ["a|b"]} can't meet; text is brought into Unicode's form NFC, and no further.
 */
public record Key(String hash) {

    /** @param parts in an order that never changes: what kind of answer, then all that it hangs on */
    public static Key of(String... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = Normalizer.normalize(part, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
                sha256.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                sha256.update(bytes);
            }
            return new Key(HexFormat.of().formatHex(sha256.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
