package io.glossa.api.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What is known of a file from its arrival on.
 *
 * @param key who knows it may have the file
 * @param owner the account that it belongs to
 * @param name the name that it came with
 * @param characters what its text counts as, in code points
 * @param charged how many of them were counted for the owner
 * @param taken when it came
 */
record Slip(
        String id, String key, String owner, String name, FileKind kind, long characters, long charged, Instant taken) {

    /** As long as DeepL's, in bytes. */
    private static final int ID = 16;

    private static final int KEY = 32;

    /** For a file that has just come, and was charged for. */
    static Slip of(Assignment assignment, String owner, Instant now, SecureRandom random) {
        long characters = assignment.content().characters();
        return new Slip(
                hex(ID, random),
                hex(KEY, random),
                owner,
                assignment.name(),
                assignment.kind(),
                characters,
                characters,
                now);
    }

    /** For the same file come again, which costs nothing. */
    Slip again(Instant now, SecureRandom random) {
        return new Slip(hex(ID, random), hex(KEY, random), owner, name, kind, characters, 0, now);
    }

    /** Takes as long wherever a wrong key differs from the right one. */
    boolean opensWith(String given) {
        return MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(int bytes, SecureRandom random) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return HexFormat.of().withUpperCase().formatHex(drawn);
    }
}
