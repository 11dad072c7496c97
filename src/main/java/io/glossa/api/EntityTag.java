package io.glossa.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells an answer from another one: a weak entity tag (RFC 9110, section 8.8.3), for two answers with the same texts
 * differ in what they have cost. The endpoints that take texts change nothing, so a tag that the caller has already gets a 304
 * here, as it would with GET.
 */
public final class EntityTag {

    private static final int BYTES = 16;

    private final MessageDigest hash;

    private EntityTag() {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** An answer that may have a tag. */
    public interface Tagged {

        /** All words that make this answer what it is; null where it can't be told from another: part of it is missing or unsound. */
        @Nullable
        List<String> words();
    }

    public static @Nullable String of(Tagged answer) {
        List<String> words = answer.words();
        return words == null ? null : new EntityTag().of(words);
    }

    /** Whether a caller who has these tags has this answer: RFC 9110, section 13.1.2, by weak comparison. */
    public static boolean matches(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || tag.equals(one) || tag.equals("W/" + one));
    }

    private String of(List<String> words) {
        for (String word : words) {
            hash.update(word.getBytes(StandardCharsets.UTF_8));
            // Stands in no text, so no two lists of words look alike.
            hash.update((byte) 0xff);
        }
        byte[] bytes = Arrays.copyOf(hash.digest(), BYTES);
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "\"";
    }
}
