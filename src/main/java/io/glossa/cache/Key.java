package io.glossa.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What an answer is kept under: the SHA-256 of everything that it hangs on, as four numbers, for there are many keys. Each
 * part is hashed with its length before it, so that {@code ["a", "b"]} and {@code ["a|b"]} can't meet; text is brought into
 * Unicode's form NFC, and no further.
 */
public record Key(long first, long second, long third, long fourth) {

    /** Bytes of a key. */
    static final int SIZE = 4 * Long.BYTES;

    /** @param parts in an order that never changes: what kind of answer, then all that it hangs on */
    public static Key of(String... parts) {
        String[] composed = new String[parts.length];
        Arrays.setAll(composed, i -> Normalizer.normalize(parts[i], Normalizer.Form.NFC));
        return exactly(composed);
    }

    /** The same, letter by letter: two texts that differ in Unicode's form alone have two keys. */
    public static Key exactly(String... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha256.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                sha256.update(bytes);
            }
            return of(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** @throws IllegalArgumentException where these are not the bytes of a key */
    static Key of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new IllegalArgumentException("a key has " + SIZE + " bytes, not " + bytes.length);
        }
        ByteBuffer numbers = ByteBuffer.wrap(bytes);
        return new Key(numbers.getLong(), numbers.getLong(), numbers.getLong(), numbers.getLong());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(SIZE)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }

    /** As 64 hexadecimal digits. */
    public String hash() {
        return HexFormat.of().formatHex(bytes());
    }

    /** Any part of a good hash is one. */
    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }
}
